using System.Diagnostics;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Identity;

namespace Wso.JailBoard;

/// <summary>
/// Sends the board's events to one watcher, a piece at a time: a watcher that reads slowly holds a piece of its own, never a board.
/// </summary>
internal static class EventStream
{
    /// <summary>So often it is looked whether whoever watches has signed out.</summary>
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(10);

    private const int Piece = 32 * 1024;

    public static async Task Send(HttpContext context, BoardFeed feed, CancellationToken gone)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.StartAsync(gone);
        try
        {
            var looked = Stopwatch.StartNew();
            await foreach (var message in feed.Watch(gone))
            {
                if (looked.Elapsed > Often && !await IsSignedIn(context))
                {
                    return;
                }

                for (var sent = 0; sent < message.Length; sent += Piece)
                {
                    FlushResult flushed =
                        await context.Response.BodyWriter.WriteAsync(message.Slice(sent, Math.Min(Piece, message.Length - sent)), gone);
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

    /// <summary>Asked of the database, not of what this request remembers of it.</summary>
    private static async Task<bool> IsSignedIn(HttpContext context)
    {
        await using var scope = context.RequestServices.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SignInManager<IdentityUser>>()
            .ValidateSecurityStampAsync(context.User) is not null;
    }
}
