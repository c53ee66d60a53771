using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Unicode;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>
/// Where the rows go. A batch is written whole and at once, so that after a kill every line but possibly the last is whole.
/// </summary>
internal sealed class AuditOutput : IDisposable
{
    private readonly Stream stream;
    private readonly string? heading;
    private readonly long kept;
    private bool hasBegun;

    private AuditOutput(Stream stream, string? heading, long kept = 0) => (this.stream, this.heading, this.kept) = (stream, heading, kept);

    /// <summary>The row behind which the audit goes on; its own line of the input is audited again. Null: from the beginning.</summary>
    public AuditRow? Last { get; private init; }

    public static AuditOutput ToStandardOutput(IAuditFormat format) => new(Output.Standard(), format.Heading);

    public static AuditOutput ToNothing() => new(Stream.Null, null);

    /// <exception cref="IOException">The file cannot be written, or is there already.</exception>
    public static AuditOutput ToNew(string path, IAuditFormat format) =>
        new(Output.New(path), format.Heading);

    /// <summary>Tells the rows that are whole, and goes on behind them. Until the first new row the file stays as it is.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="InvalidDataException">It holds something else than an audit by this law.</exception>
    public static AuditOutput Resumed(string path, IAuditFormat format, Action<AuditRow> tell)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1);
        try
        {
            var (end, last) = Kept(file, format, tell);
            return new AuditOutput(new GuardedStream(file, path), format.Heading, end) { Last = last };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Write(AuditedBatch batch)
    {
        Begin();
        stream.Write(batch.Text);
    }

    /// <summary>There are no more rows, and perhaps there was none.</summary>
    public void Finish() => Begin();

    public void Dispose() => stream.Dispose();

    private void Begin()
    {
        if (hasBegun)
        {
            return;
        }

        hasBegun = true;
        if (stream.CanSeek)
        {
            stream.SetLength(kept);
            stream.Position = kept;
        }

        if (kept == 0 && heading is not null)
        {
            stream.Write(Encoding.UTF8.GetBytes(heading + "\n"));
        }
    }

    /// <summary>The rows of the last line of the input are not kept: there may have been more of them.</summary>
    private static (long End, AuditRow? Last) Kept(FileStream file, IAuditFormat format, Action<AuditRow> tell)
    {
        var (end, position, number, pending) = (0L, 0L, 0, new List<AuditRow>());
        var lines = new LineReader(file);
        while (lines.TryRead(out var bytes))
        {
            var start = position;
            position += bytes.Length + 1;
            number++;
            var (line, isText) = Text(bytes.Span, number);
            if (position > file.Length)
            {
                return format.MayBegin(line)
                    ? (end, pending.Count > 0 ? pending[0] : null)
                    : throw new InvalidDataException($"its line {number}, cut off, is not a row of an audit in this format.");
            }

            if (number == 1 && line == format.Heading)
            {
                end = position;
                continue;
            }

            var row = Row(isText ? line : string.Empty, number, format);
            if (pending.Count > 0 && pending[0].Line == row.Line)
            {
                pending.Add(row);
                continue;
            }

            pending.ForEach(tell);
            (end, pending) = (start, [row]);
        }

        return (end, pending.Count > 0 ? pending[0] : null);
    }

    /// <summary>The line as it was written: what another program has changed is not gone on behind.</summary>
    private static (string Line, bool IsText) Text(ReadOnlySpan<byte> bytes, int number)
    {
        var what = bytes.StartsWith(Encoding.UTF8.Preamble) && number == 1
            ? "a byte order mark"
            : bytes.EndsWith("\r"u8)
            ? "an end of line of Windows"
            : null;
        if (what is not null)
        {
            throw new InvalidDataException(
                $"its line {number} has {what}, which an audit does not write: another program has changed the file. Audit again into "
                    + "another file.");
        }

        // A letter that was cut in two is not text, and may still be the beginning of a row.
        return Utf8.IsValid(bytes) ? (Encoding.UTF8.GetString(bytes), true) : (Encoding.UTF8.GetString(bytes), false);
    }

    private static AuditRow Row(string line, int number, IAuditFormat format)
    {
        var row = format.Read(line) ?? throw new InvalidDataException($"its line {number} is not a row of an audit in this format.");
        return row.Law == RuleBook.Current.LawVersion ? row
            : throw new InvalidDataException(
                $"its line {number} was judged by the law of {row.Law}, and this is the law of {RuleBook.Current.LawVersion}; audit "
                    + "again into another file.");
    }
}
