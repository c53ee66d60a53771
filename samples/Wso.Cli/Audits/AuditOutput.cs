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

    private AuditOutput(Stream stream) => this.stream = stream;

    /// <summary>The row behind which the audit goes on; its own line of the input is audited again. Null: from the beginning.</summary>
    public AuditRow? Last { get; private init; }

    public static AuditOutput ToStandardOutput(IAuditFormat format) => Begun(Console.OpenStandardOutput(), format);

    public static AuditOutput ToNothing() => new(Stream.Null);

    /// <exception cref="IOException">The file cannot be written, or is there already.</exception>
    public static AuditOutput ToNew(string path, IAuditFormat format) => Begun(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 1), format);

    /// <summary>Keeps the rows that are whole, tells them, and goes on behind them.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="InvalidDataException">It holds something else than an audit by this law.</exception>
    public static AuditOutput Resumed(string path, IAuditFormat format, Action<AuditRow> tell)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1);
        try
        {
            var (end, last) = Kept(file, format, tell);
            file.SetLength(end);
            file.Position = end;
            return end == 0 ? Begun(file, format) : new AuditOutput(file) { Last = last };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Write(AuditedBatch batch) => stream.Write(batch.Text);

    public void Dispose() => stream.Dispose();

    private static AuditOutput Begun(Stream stream, IAuditFormat format)
    {
        if (format.Heading is { } heading)
        {
            stream.Write(Encoding.UTF8.GetBytes(heading + "\n"));
        }

        return new AuditOutput(stream);
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
                break;
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
