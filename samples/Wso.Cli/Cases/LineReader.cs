using System;
using System.IO;

namespace Wso.Cli;

/// <summary>Reads lines as bytes: each byte is looked at once, and only a line as long as itself is held.</summary>
internal sealed class LineReader(Stream input)
{
    private const byte NewLine = (byte)'\n';
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool isCompleted;

    /// <summary>What was read and is not yet taken.</summary>
    public ReadOnlyMemory<byte> Waiting => buffer.AsMemory(start, end - start);

    /// <summary>Reads on behind what is waiting; false at the end of the input.</summary>
    public bool ReadMore()
    {
        if (isCompleted)
        {
            return false;
        }

        if (end == buffer.Length)
        {
            // A long line doubles the buffer, so that reading it stays linear.
            var larger = end - start > buffer.Length / 2 ? new byte[Math.Min(Array.MaxLength, buffer.Length * 2L)] : buffer;
            if (end - start == larger.Length)
            {
                throw new InvalidDataException("A line is longer than any case file can be.");
            }

            buffer.AsSpan(start, end - start).CopyTo(larger);
            (buffer, end, start) = (larger, end - start, 0);
        }

        var read = input.Read(buffer, end, buffer.Length - end);
        end += read;
        isCompleted = read == 0;
        return !isCompleted;
    }

    /// <summary>Passes over a byte order mark of UTF-8 at the beginning of the input.</summary>
    public void SkipMark()
    {
        while (end - start < Mark.Length && Mark.StartsWith(Waiting.Span) && ReadMore())
        {
        }

        start += Waiting.Span.StartsWith(Mark) ? Mark.Length : 0;
    }

    /// <summary>The next line without its end; false behind the last one.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        var looked = 0;
        while (true)
        {
            var at = buffer.AsSpan(start + looked, end - start - looked).IndexOf(NewLine);
            if (at >= 0)
            {
                line = buffer.AsMemory(start, looked + at);
                start += looked + at + 1;
                return true;
            }

            looked = end - start;
            if (!ReadMore())
            {
                line = buffer.AsMemory(start, end - start);
                start = end;
                return line.Length > 0;
            }
        }
    }

    /// <summary>All that is left.</summary>
    public byte[] ReadToEnd()
    {
        while (ReadMore())
        {
        }

        return Waiting.ToArray();
    }
}
