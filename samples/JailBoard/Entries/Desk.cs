using NodaTime.Text;

namespace Wso.JailBoard;

/// <summary>What became of an attempt to record.</summary>
/// <param name="Status">200 recorded; 400 something is missing or contradicts; 403 the rules prohibit it, or do not show that it is
/// permitted; 409 another desk was first; 428 asked first.</param>
/// <param name="Sentence">What happened, and what to do.</param>
internal sealed record Recorded(int Status, string Sentence = "");

/// <summary>Records what a desk sends: stated, decided, and only then written. What is refused is written too, as refused.</summary>
internal sealed partial class Desk(Stays stays, BoardFeed feed, IClock clock, ILogger<Desk> log)
{
    public async Task<Recorded> Record(Stay stay, EntryForm form, string by)
    {
        if (form.Seen != stay.Seen)
        {
            return Conflict(stay, form);
        }

        if (form.Corrects is { } corrected && Refusal(stay, corrected, form.Kind) is { } why)
        {
            return new(StatusCodes.Status400BadRequest, why);
        }

        var now = clock.GetCurrentInstant();
        var before = stay.Before(form.Corrects);
        if (form.Understand(before, now) is { } missing)
        {
            return new(StatusCodes.Status400BadRequest, missing);
        }

        var entry = new Entry
        {
            CustodyId = stay.Id,
            Number = stay.Seen + 1,
            By = by,
            Recorded = InstantPattern.ExtendedIso.Format(now),
            What = Words.Of(form.Kind),
            Fact = form.Kind == EntryKind.TakenBack ? null : form.ToFact(),
            Corrects = form.Corrects,
        };
        var reading = stay.With(entry);
        if (reading.Document is not { CaseFile: var after })
        {
            return new(StatusCodes.Status400BadRequest,
                string.Join(" ", reading.Errors.Select(static wrong => $"{wrong.Message} Allowed: {wrong.Allowed}.")));
        }

        if (AskFirst.Of(form, stay, entry, after, now) is { } question && form.Sure != "yes")
        {
            return new(StatusCodes.Status428PreconditionRequired, question);
        }

        if (AskFirst.Moved(stay.CaseFile, after) is not null)
        {
            if (string.IsNullOrEmpty(form.Reason))
            {
                return new(StatusCodes.Status400BadRequest, "Say why the release time is changed.");
            }

            entry = entry with { Reason = form.Reason };
        }

        // Whatever kind of entry it comes in with: an act is recorded only if the rule book gives it, or as one that was not permitted.
        var refused = after.Acts.OrNone().Except(before.Acts.OrNone()).Select(act => WhyNot.Of(RuleBook.Current.Decide(after, act)))
            .FirstOrDefault(static not => not is not null);
        entry = refused is null ? entry : form.Although == "yes" ? entry with { Reason = "It happened although it was not permitted." }
            : entry with { Refused = refused };
        if (!await stays.Append(entry))
        {
            return Conflict((await stays.Find(stay.Id))!, form);
        }

        EntryRecorded(stay.Id, entry.Number);
        feed.Wake();
        return refused is null || entry.Refused is null ? new(StatusCodes.Status200OK) : new(StatusCodes.Status403Forbidden, refused);
    }

    private static Recorded Conflict(Stay stay, EntryForm form) => new(StatusCodes.Status409Conflict,
        "Another desk was first. Meanwhile: "
            + $"{string.Join("; ", Others(stay, form.Seen).DefaultIfEmpty("nothing that this page had not seen"))}. What you filled in "
            + "is still here. Send it only if it is not what the other desk has recorded.");

    private static IEnumerable<string> Others(Stay stay, int seen) =>
        stay.Entries.Skip(seen)
            .Select(other => $"{(other.Refused is null ? "" : "REFUSED: ")}{other.What}, by {other.By} (entry {other.Number})");

    /// <summary>Why an entry cannot be corrected; null: it can.</summary>
    private static string? Refusal(Stay stay, int corrected, EntryKind by) => stay.Standing(corrected) switch
    {
        null => $"Entry {corrected} does not stand any more. Correct the one that took its place.",
        { } wrong when wrong.What != Words.Of(by) && stay.IsReferredTo(wrong) =>
            $"Other entries build on entry {corrected}. Correct those first, the latest first.",
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Custody {Custody}: entry {Entry} recorded")]
    private partial void EntryRecorded(int custody, int entry);
}
