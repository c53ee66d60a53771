using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>The stream of events, as a browser reads it.</summary>
internal sealed class Events(Stream stream, CancellationTokenSource stop) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly IAsyncEnumerator<SseItem<string>> items = SseParser.Create(stream).EnumerateAsync(stop.Token)
        .GetAsyncEnumerator(stop.Token);

    public static async Task<Events> Of(HttpClient client, string? lastEventId = null)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/board/events");
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        return new Events(await answer.Content.ReadAsStreamAsync(stop.Token), stop);
    }

    /// <summary>The next board of which it is so; boards before it are let by.</summary>
    public async Task<SseItem<string>> Next(Func<string, bool> says, [CallerArgumentExpression(nameof(says))] string what = "")
    {
        var last = "none";
        try
        {
            while (await items.MoveNextAsync())
            {
                last = items.Current.Data;
                if (items.Current.EventType == "board" && says(last))
                {
                    return items.Current;
                }
            }
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Assert.Fail($"Waited {Patience} for a board for which this is so: {what}. The last board was: {last}");
        }

        throw new InvalidOperationException(
            $"The stream ended before a board came for which this is so: {what}. The last board was: {last}");
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        stream.Dispose();
        stop.Dispose();
    }
}
