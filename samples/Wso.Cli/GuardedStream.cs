using System;
using System.IO;

namespace Wso.Cli;

/// <summary>A stream whose writes say, where they fail, that they did.</summary>
/// <remarks>A file that may not become so large is an <see cref="ArgumentException"/> to .NET.</remarks>
internal sealed class GuardedStream(Stream inner, string name, bool leaveOpen = false, string? left = null) : Stream
{
    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => inner.CanWrite;

    public override long Length => inner.Length;

    public override long Position { get => inner.Position; set => inner.Position = value; }

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void SetLength(long value) => Try(() => inner.SetLength(value));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw left is null ? new OutputFailedException(name, fault) : new OutputFailedException(name, fault, left);
        }
    }

    public override void Flush() => Try(inner.Flush);

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Try(Action act)
    {
        try
        {
            act();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw left is null ? new OutputFailedException(name, fault) : new OutputFailedException(name, fault, left);
        }
    }
}
