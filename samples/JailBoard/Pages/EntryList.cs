namespace Wso.JailBoard.Pages;

/// <summary>Entries as sentences, with who recorded them, what was refused and why.</summary>
internal sealed record EntryList(IReadOnlyList<Entry> Entries, Stay Stay, CaseFile File, bool MayCorrect);
