using System;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace Wso.JailBoard.BrowserTests;

/// <summary>The line between a browser and the board, which a test can cut.</summary>
internal sealed class Line : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> open = [];
    private readonly int board;
    private volatile bool isCut;

    public Line(Uri board)
    {
        this.board = board.Port;
        listener.Start();
        _ = Answer();
    }

    /// <summary>Where the browser goes.</summary>
    public Uri Address => new($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>Whatever runs over it breaks off, and nothing new gets through.</summary>
    public void Cut()
    {
        isCut = true;
        while (open.TryTake(out var end))
        {
            end.Dispose();
        }
    }

    public void Mend() => isCut = false;

    public void Dispose()
    {
        listener.Dispose();
        Cut();
    }

    private async Task Answer()
    {
        while (true)
        {
            TcpClient browser;
            try
            {
                browser = await listener.AcceptTcpClientAsync();
            }
            catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
            {
                return;
            }

            open.Add(browser);
            if (isCut)
            {
                browser.Dispose();
                continue;
            }

            var server = new TcpClient("localhost", board);
            open.Add(server);
            _ = Carry(browser, server);
            _ = Carry(server, browser);
        }
    }

    private static async Task Carry(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception broken) when (broken is System.IO.IOException or ObjectDisposedException or InvalidOperationException)
        {
        }

        to.Dispose();
    }
}
