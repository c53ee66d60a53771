using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>What it leaves in memory is measured of the whole process, so nothing runs beside it.</summary>
[CollectionDefinition(nameof(HostileInput), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Whatever comes in: never an exception, and always a document or errors, never both.</summary>
[Collection(nameof(HostileInput))]
public sealed class HostileInput
{
    private const int InEveryRun = 1_000;
    private const int InTheLongRun = 1_000_000;
    private const long MostBytesForOne = 64 << 20;
    private const long MostBytesLeft = 64 << 20;

    private static readonly System.Threading.Lock Gate = new();

    /// <summary>
    /// A thousand documents; with WSO_LONG=1 a million. What each costs is bounded: in memory taken for one, and in memory left when all
    /// are done.
    /// </summary>
    [Fact]
    public void Is_answered_or_refused_with_a_path()
    {
        var count = Environment.GetEnvironmentVariable("WSO_LONG") == "1" ? InTheLongRun : InEveryRun;
        var (taken, most) = (0, 0L);
        var inUse = GC.GetTotalMemory(forceFullCollection: true);
        Parallel.For(0, count, seed =>
        {
            var bytes = HostileDocuments.Of(seed);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var isTaken = IsAnswered(CaseFileReader.Read(bytes), bytes, seed);
            var used = GC.GetAllocatedBytesForCurrentThread() - before;
            lock (Gate)
            {
                taken += isTaken ? 1 : 0;
                most = Math.Max(most, used);
            }
        });

        var left = GC.GetTotalMemory(forceFullCollection: true) - inUse;
        Console.WriteLine(
            $"Hostile documents: {count:N0}, {taken:N0} answered, the others refused; the costliest took {most >> 10:N0} KiB, "
                + $"{left >> 20:N0} MiB more are in use after all.");
        Assert.InRange(taken, count / 20, count);
        Assert.InRange(most, 0, MostBytesForOne);
        Assert.True(left <= MostBytesLeft, $"{left:N0} bytes are left in use.");
    }

    /// <summary>Refused: errors, each with its path. Else every question about it is answered, and it survives being written.</summary>
    private static bool IsAnswered(CaseFileReading reading, byte[] bytes, int seed)
    {
        var text = $"seed {seed}: {Encoding.UTF8.GetString(bytes)}";
        Assert.True(reading.IsValid == reading.Errors.Count is 0, text);
        Assert.True(reading.IsValid == (reading.Document is not null), text);
        Assert.True(
            reading.Errors.All(static error => error.Path.StartsWith('$') && error.Message.Length > 0 && error.Allowed.Length > 0),
            text);
        Assert.True(reading.Errors.All(static error => error.Line.HasValue == error.Byte.HasValue), text);
        if (reading.Document is not { } document)
        {
            return false;
        }

        Assert.True(CaseFileReader.Read(CaseFileWriter.ToJson(document)).Document == document, text);
        if (seed % 10 == 0)
        {
            Assert.True(Schema.Takes(Encoding.UTF8.GetString(bytes)), text);
        }

        var (file, ask) = document;
        foreach (var action in Enum.GetValues<JailAction>())
        {
            Assert.True(Enum.IsDefined(RuleBook.Current.Decide(file, ask, action).Ruling), text);
        }

        Assert.True(RuleBook.Current.Hold(file, ask.At).End is not { } end || end > ask.At, text);
        Assert.NotNull(RuleBook.Current.Duties(file, ask.At));
        return true;
    }

    [Fact]
    public void A_long_document_takes_time_by_its_length_and_not_by_its_square()
    {
        const int Length = 20_000;
        static string List(string item) =>
            "[" + string.Join(',', Enumerable.Range(0, Length).Select(i => item.Replace("#", $"{i}", StringComparison.Ordinal))) + "]";
        var json = Documents.With(
            "officers=" + List("""{"id":"d-#","extra":1,"designations":[{"under":"taskForce"}]}"""),
            "agency.agreements="
                + List("""{"type":"taskForce","effective":"2025-01-01","ended":"never","notices":[],"facilities":["jail-#"]}"""),
            "acts=" + List("""{"id":"act-#","action":"release","at":"2025-06-04T11:00:00Z","officer":"nobody-#","place":"jail-#"}"""),
            "papers=" + List("""{"id":"p-#","form":"I-200","box":1,"orders":1}"""),
            "done=" + List("""{"for":"nothing-#"}"""));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        // a name and a value of each officer and paper; what contradicts itself waits
        Assert.Equal(2 * Length - CaseFileReading.MostErrors, CaseFileReader.Read(json).ErrorsLeftOut);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
    }
}
