using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.JailBoard;

/// <summary>What a desk is asked before the same thing is recorded twice, or a release time is moved: what stands, and what would stand.</summary>
internal static class AskFirst
{
    /// <summary>The question; null where there is nothing to ask.</summary>
    /// <param name="form">What is to be recorded.</param>
    /// <param name="now">The case file as it stands.</param>
    /// <param name="before">The same without an entry that is to be corrected.</param>
    /// <param name="after">The same with what is to be recorded.</param>
    /// <param name="at">The board's clock.</param>
    public static string? Of(EntryForm form, CaseFile now, CaseFile before, CaseFile after, Instant at)
    {
        var zone = now.Facility.TimeZone;
        if (form.Kind == EntryKind.ReleaseDue && now.Custody.ReleaseDue.TryGet(out var due) && after.Custody.ReleaseDue.TryGet(out var then) && due != then)
        {
            return $"Release due is {LocalTimes.Say(due, zone)}. It would be {LocalTimes.Say(then, zone)}, {(then > due ? "LATER" : "EARLIER")}. "
                + $"Before: {Standing(now, at)} After: {Standing(after, at)} Is that right?";
        }

        if (EntryForm.ActionOf(form.Kind) is { } action && before.Acts.OrNone().LastOrDefault(act => act.Action == action) is { } served)
        {
            return $"On record already: {Words.Warrant(action)} served by {(served.Officer.TryGet(out var officer) ? officer : "somebody who is not designated")}, {LocalTimes.SayShort(served.At, zone)}. Was it served a second time?";
        }

        if (form.Kind == EntryKind.PaperReceived && before.Papers.OrNone().LastOrDefault(paper => "Form " + form.Form!.Split(' ')[0] == EnglishNames.Of(paper.Form)) is { } there)
        {
            return $"On record already: {EnglishNames.Of(there.Form)}, received {(there.Received.TryGet(out var received) ? LocalTimes.SayShort(received, zone) : "at a time not known")}. Is this another one?";
        }

        var custody = before.Custody;
        Moment? known = form.Kind switch
        {
            EntryKind.ProcessingStarted => custody.ReleaseProcessingStarted,
            EntryKind.ProcessingEnded => custody.ReleaseProcessingEnded,
            EntryKind.IceCancelled => custody.IceCancelled,
            EntryKind.IceTookCustody => custody.IceTookCustody,
            EntryKind.Released => custody.Released,
            _ => null,
        };
        return known?.TryGet(out var recorded) == true ? $"On record already: {Words.Of(form.Kind)}, {LocalTimes.SayShort(recorded, zone)}. What you send takes its place. Is that right?" : null;
    }

    /// <summary>How a custody stands, in a sentence without a duration.</summary>
    private static string Standing(CaseFile file, Instant at)
    {
        var hold = RuleBook.Current.Hold(file, at);
        var release = RuleBook.Current.Decide(file, BoardRow.Here(file, at), JailAction.Release).Ruling;
        return (hold.End is { } end ? $"hold until {LocalTimes.SayShort(end, file.Facility.TimeZone)}" : $"hold {EnglishNames.Of(hold.Ruling)}") + $", release {EnglishNames.Of(release)}.";
    }
}
