using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>Where the rows go. A batch is written whole and at once, so that after a kill every line but possibly the last is whole.</summary>
internal sealed class AuditOutput : IDisposable
{
    private readonly Stream stream;
    private readonly string? heading;
    private readonly long kept;
    private bool hasBegun;

    private AuditOutput(Stream stream, string? heading, long kept = 0) => (this.stream, this.heading, this.kept) = (stream, heading, kept);

    /// <summary>The row behind which the audit goes on; its own line of the input is audited again. Null: from the beginning.</summary>
    public AuditRow? Last { get; private init; }

    public static AuditOutput ToStandardOutput(IAuditFormat format) => new(Console.OpenStandardOutput(), format.Heading);

    public static AuditOutput ToNothing() => new(Stream.Null, null);

    /// <exception cref="IOException">The file cannot be written, or is there already.</exception>
    public static AuditOutput ToNew(string path, IAuditFormat format) =>
        new(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 1), format.Heading);

    /// <summary>Tells the rows that are whole, and goes on behind them. Until the first new row the file stays as it is.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="InvalidDataException">It holds something else than an audit by this law.</exception>
    public static AuditOutput Resumed(string path, IAuditFormat format, Action<AuditRow> tell)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1);
        try
        {
            var (end, last) = Kept(file, format, tell);
            return new AuditOutput(file, format.Heading, end) { Last = last };
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
        using var text = new StreamReader(file, Encoding.UTF8, false, 1 << 16, leaveOpen: true);
        while (text.ReadLine() is { } line)
        {
            var start = position;
            position += Encoding.UTF8.GetByteCount(line) + 1;
            number++;
            if (position > file.Length)
            {
                return format.MayBegin(line) ? (end, pending.Count > 0 ? pending[0] : null) : throw new InvalidDataException($"its line {number}, cut off, is no row of an audit in this format.");
            }

            if (number == 1 && line == format.Heading)
            {
                end = position;
                continue;
            }

            var row = Row(line, number, format);
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

    private static AuditRow Row(string line, int number, IAuditFormat format)
    {
        var row = format.Read(line) ?? throw new InvalidDataException($"its line {number} is no row of an audit in this format.");
        return row.Law == RuleBook.Current.LawVersion ? row
            : throw new InvalidDataException($"its line {number} was judged by the law of {row.Law}, and this is the law of {RuleBook.Current.LawVersion}; audit anew into another file.");
    }
}
