namespace Wso.JailBoard;

/// <summary>
/// What a desk is asked before an entry is corrected, a release time is moved, or the same thing is recorded twice: what stands, and what
/// would stand.
/// </summary>
internal static class AskFirst
{
    /// <summary>The question; null where there is nothing to ask.</summary>
    /// <param name="form">What is to be recorded.</param>
    /// <param name="stay">The custody as it stands.</param>
    /// <param name="entry">The entry that would be written.</param>
    /// <param name="after">The case file with it.</param>
    /// <param name="now">The board's clock.</param>
    public static string? Of(EntryForm form, Stay stay, Entry entry, CaseFile after, Instant now)
    {
        var file = stay.CaseFile;
        if (entry.Corrects is { } number && stay.Standing(number) is { } wrong)
        {
            var then = entry.Fact is null ? "Removed, it would not count any more" : "It would say: " + Said.Sentence(entry, after);
            return $"Entry {number} says: {Said.Sentence(wrong, file)}.\n{then}.\n{Compared(file, after, now)}\nIs that right?";
        }

        return Moved(file, after) is { } moved ? $"{moved}\n{Compared(file, after, now)}\nIs that right?" : OnRecord(form, file);
    }

    /// <summary>Both release times, where one is on record and it changes.</summary>
    public static string? Moved(CaseFile file, CaseFile after) =>
        file.Custody.ReleaseDue.TryGet(out var due) && after.Custody.ReleaseDue.TryGet(out var then) && due != then
            ? $"Release due is {LocalTimes.Say(due, file.Facility.TimeZone)}. It would be {LocalTimes.Say(then, file.Facility.TimeZone)}, "
                + $"{(then > due ? "LATER" : "EARLIER")}."
            : null;

    private static string? OnRecord(EntryForm form, CaseFile file)
    {
        var zone = file.Facility.TimeZone;
        if (EntryForm.ActionOf(form.Kind) is { } action)
        {
            return file.Acts.OrNone().LastOrDefault(act => act.Action == action) is not { } served ? null
                : $"On record already: {Words.Warrant(action)} served by "
                    + $"{(served.Officer.TryGet(out var officer) ? officer : "somebody who is not designated")}, "
                    + $"{LocalTimes.SayShort(served.At, zone)}. Was it served a second time?";
        }

        if (form.Kind == EntryKind.PaperReceived)
        {
            return file.Papers.OrNone()
                .LastOrDefault(paper => "Form " + form.Form!.Split(' ')[0] == EnglishNames.Of(paper.Form)) is not { } there ? null
                : $"On record already: {EnglishNames.Of(there.Form)}, received {LocalTimes.SayShort(there.Received, zone)}. Is this "
                    + "another one?";
        }

        return Fold.OfCustody.TryGetValue(form.Kind, out var moment) && moment.Of(file.Custody) is var known && known.TryGet(out _)
            && form.Kind != EntryKind.ReleaseDue
            ? $"On record already: {Words.Of(form.Kind)}, {LocalTimes.SayShort(known, zone)}. What you send takes its place. Is that right?"
                : null;
    }

    private static string Compared(CaseFile before, CaseFile after, Instant now) =>
        $"Before: {Standing(before, now)}\nAfter: {Standing(after, now)}";

    /// <summary>How a custody stands, in a sentence without a duration.</summary>
    private static string Standing(CaseFile file, Instant now)
    {
        var hold = RuleBook.Current.Hold(file, now);
        var release = RuleBook.Current.Decide(file, BoardRow.Here(file, now), JailAction.Release).Ruling;
        return (
            hold.End is { } end ? $"hold until {LocalTimes.SayShort(end, file.Facility.TimeZone)}" : $"hold {EnglishNames.Of(hold.Ruling)}")
            + $", release {EnglishNames.Of(release)}.";
    }
}
