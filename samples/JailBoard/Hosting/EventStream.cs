using System;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Wso.JailBoard;

/// <summary>Sends the board's events to one watcher, a piece at a time: a watcher that reads slowly holds a piece of its own, never a board.</summary>
internal static class EventStream
{
    private const int Piece = 32 * 1024;

    public static async Task Send(HttpContext context, BoardFeed feed, CancellationToken gone)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.StartAsync(gone);
        try
        {
            await foreach (var message in feed.Watch(gone))
            {
                for (var sent = 0; sent < message.Length; sent += Piece)
                {
                    FlushResult flushed = await context.Response.BodyWriter.WriteAsync(message.Slice(sent, Math.Min(Piece, message.Length - sent)), gone);
                    if (flushed.IsCompleted)
                    {
                        return;
                    }
                }
            }
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The browser went away.
        }
    }
}
