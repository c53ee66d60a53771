using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net.ServerSentEvents;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>The stream of events, as a browser reads it.</summary>
internal sealed class Events(Stream stream, CancellationTokenSource stop) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<SseItem<string>> items = SseParser.Create(stream).EnumerateAsync(stop.Token).GetAsyncEnumerator(stop.Token);

    public static async Task<Events> Of(HttpClient client, string? lastEventId = null)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(60));
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
    public async Task<SseItem<string>> Next(Func<string, bool> says)
    {
        while (await items.MoveNextAsync())
        {
            if (items.Current.EventType == "board" && says(items.Current.Data))
            {
                return items.Current;
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        stream.Dispose();
        stop.Dispose();
    }
}
