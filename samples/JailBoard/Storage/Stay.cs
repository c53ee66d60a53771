using System.Collections.Generic;
using System.Linq;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.JailBoard;

/// <summary>A custody with all that was recorded about it.</summary>
/// <param name="Id">The board's own number.</param>
/// <param name="Key">The booking key.</param>
/// <param name="Imported">The case file as imported.</param>
/// <param name="Entries">In the order of their numbers.</param>
internal sealed record Stay(int Id, string Key, string Imported, IReadOnlyList<Entry> Entries)
{
    /// <summary>The number of the last entry: what a desk has seen.</summary>
    public int Seen => Entries.Count;

    /// <summary>The case file at hand.</summary>
    public CaseFileReading Read() => With();

    /// <summary>The case file at hand, were these recorded too.</summary>
    public CaseFileReading With(params Entry[] more) => CaseFileReader.Read(Fold.Of(Imported, [.. Entries, .. more]));

    /// <summary>The case file at hand without the entry that is to be corrected; with it, where others build on it.</summary>
    public CaseFile Before(int? corrects) => corrects is null ? CaseFile
        : With(new Entry { CustodyId = Id, Number = Seen + 1, By = "", Recorded = "", What = "", Corrects = corrects }).Document?.CaseFile ?? CaseFile;

    public Entry? Standing(int number) => Fold.Standing(Entries).FirstOrDefault(entry => entry.Number == number);

    /// <summary>Whether a later entry that stands speaks of what this one brought in.</summary>
    public bool IsReferredTo(Entry entry) =>
        Fold.Standing(Entries).Any(other => other != entry && other.Fact?.Contains($"\"{Fold.IdOf(Entries, entry)}\"", System.StringComparison.Ordinal) == true);

    /// <summary>The case file at hand; what was accepted once is read again, whatever came after it.</summary>
    public CaseFile CaseFile => Read().Document!.CaseFile;
}
