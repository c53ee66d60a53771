using NodaTime.Text;
using Wso.Rules.CaseFiles;

namespace Wso.JailBoard;

/// <summary>A custody with what was recorded about it, in order.</summary>
internal sealed record Stay(int Id, string Key, string Imported, IReadOnlyList<Entry> Entries)
{
    private static readonly CaseFileValidator Validator = new();

    /// <summary>What is wrong with its rows, where they could not even be read; null: nothing.</summary>
    public string? Damage { get; init; }

    /// <summary>The number of the last entry: what a desk has seen.</summary>
    public int Seen => Entries.Count;

    /// <summary>The case file at hand.</summary>
    public StayReading Read() => With();

    /// <summary>
    /// The case file at hand, were these recorded too. Whatever is wrong with what is stored is an error that says so, never an exception:
    /// other people's boards go on.
    /// </summary>
    public StayReading With(params Entry[] more)
    {
        if ((Damage ?? Disorder()) is { } wrong)
        {
            return StayReading.Damaged(wrong);
        }

        try
        {
            var imported = CaseFileReader.Read(Imported);
            if (imported.Document is not { } document || Entries.Count + more.Length == 0)
            {
                return new(imported.Document, imported.Errors);
            }

            var folded = new CaseFileDocument(Fold.Of(document.CaseFile, [.. Entries, .. more]), document.Ask);
            var errors = Validator.Validate(folded).Errors
                .Select(static error => new CaseFileError(error.PropertyName, error.ErrorMessage, $"{error.CustomState}")).ToList();
            return new(errors.Count == 0 ? folded : null, errors);
        }
        catch (Exception fault)
        {
            return StayReading.Damaged($"What is stored is not a case file with entries of this version ({fault.GetType().Name}).");
        }
    }

    /// <summary>The case file at hand without the entry that is to be corrected; with it, where others build on it.</summary>
    public CaseFile Before(int? corrects) => corrects is null ? CaseFile
        : With(new Entry { CustodyId = Id, Number = Seen + 1, By = "", Recorded = "", What = "", Corrects = corrects }).Document?.CaseFile
            ?? CaseFile;

    public Entry? Standing(int number) => Fold.Standing(Entries).FirstOrDefault(entry => entry.Number == number);

    /// <summary>Whether a later entry that stands speaks of what this one brought in.</summary>
    public bool IsReferredTo(Entry entry) => Fold.IdOf(Entries, entry) is var id
        && Fold.Standing(Entries).Any(other => other != entry && other.Fact is not null && EntryForm.Of(other).About?.Split(' ')[^1] == id);

    /// <summary>The case file at hand; what was accepted once is read again, whatever came after it.</summary>
    public CaseFile CaseFile => Read().Document!.CaseFile;

    /// <summary>Entries that the board itself never writes so.</summary>
    private string? Disorder() => Entries.Select((entry, i) =>
        entry.Number != i + 1 ? $"Entry {i + 1} is missing."
        : entry.Corrects is { } corrected && (corrected < 1 || corrected > i) ? $"Entry {i + 1} corrects an entry that was not there."
        : !InstantPattern.ExtendedIso.Parse(entry.Recorded).Success ? $"Entry {i + 1} does not say when it was recorded."
        : null).FirstOrDefault(static wrong => wrong is not null);
}
