namespace Wso.JailBoard;

/// <summary>The case file at hand: what was imported, and each entry that stands applied to it.</summary>
internal static class Fold
{
    /// <summary>The moments of a custody that a desk records.</summary>
    public static readonly IReadOnlyDictionary<EntryKind, (Func<Custody, Moment> Of, Action<Custody.Builder, Moment> Set)> OfCustody =
        new Dictionary<EntryKind, (Func<Custody, Moment>, Action<Custody.Builder, Moment>)>
        {
            [EntryKind.ReleaseDue] = (static custody => custody.ReleaseDue, static (custody, at) => custody.ReleaseDue = at),
            [EntryKind.ProcessingStarted] =
                (static custody => custody.ReleaseProcessingStarted, static (custody, at) => custody.ReleaseProcessingStarted = at),
            [EntryKind.ProcessingEnded] =
                (static custody => custody.ReleaseProcessingEnded, static (custody, at) => custody.ReleaseProcessingEnded = at),
            [EntryKind.IceCancelled] = (static custody => custody.IceCancelled, static (custody, at) => custody.IceCancelled = at),
            [EntryKind.IceTookCustody] = (static custody => custody.IceTookCustody, static (custody, at) => custody.IceTookCustody = at),
            [EntryKind.Released] = (static custody => custody.Released, static (custody, at) => custody.Released = at),
        };

    /// <exception cref="InvalidOperationException">An entry speaks of something that is not on record.</exception>
    public static CaseFile Of(CaseFile imported, IReadOnlyList<Entry> entries) => Standing(entries)
        .Where(static entry => entry.Fact is not null)
        .Aggregate(imported, (file, entry) => With(file, EntryForm.Of(entry), IdOf(entries, entry)));

    /// <summary>
    /// The entries that count: those not refused and not removed by a later one. A correction takes the place of the entry it corrects.
    /// </summary>
    public static IReadOnlyList<Entry> Standing(IReadOnlyList<Entry> entries) =>
    [
        .. entries.Where(entry => entry.Refused is null && !entries.Any(later => later.Refused is null && later.Corrects == entry.Number))
            .OrderBy(entry => First(entries, entry).Number),
    ];

    /// <summary>The id of what an entry brings in; a correction keeps the id of what it corrects.</summary>
    /// <remarks>It holds the time, so that it differs from the ids in a file that another board exported.</remarks>
    public static string IdOf(IReadOnlyList<Entry> entries, Entry entry) =>
        First(entries, entry) is var first ? $"entry-{first.Number}-{string.Concat(first.Recorded.Where(char.IsAsciiDigit))}" : "";

    private static Entry First(IReadOnlyList<Entry> entries, Entry entry)
    {
        while (entry.Corrects is { } corrected)
        {
            entry = entries[corrected - 1];
        }

        return entry;
    }

    private static CaseFile With(CaseFile file, EntryForm said, string id)
    {
        var (at, made, custody) = (said.HappenedAt, file.ToBuilder(), file.Custody.ToBuilder());
        switch (said.Kind)
        {
            case EntryKind.PaperReceived:
                made.Papers = [.. file.Papers, said.Paper(id)];
                break;
            case EntryKind.PaperServed:
                var paper = file.Papers.Single(one => one.Id == said.About).ToBuilder();
                paper.ServedOnPerson = at;
                made.Papers = [.. file.Papers.Select(one => one.Id == said.About ? paper.Build() : one)];
                break;
            case EntryKind.ArrestWarrantServed or EntryKind.RemovalWarrantServed:
                made.Acts = [.. file.Acts, said.Service(id, file)];
                break;
            case EntryKind.QuestionRaised:
                made.Person = Asked([.. file.Person.CitizenshipQuestions, said.Claim(id)]);
                break;
            case EntryKind.QuestionReported or EntryKind.QuestionAnswered:
                var question = file.Person.CitizenshipQuestions.Single(one => one.Id == said.About).ToBuilder();
                if (said.Kind == EntryKind.QuestionReported)
                {
                    question.ReportedToIce = at;
                }
                else
                {
                    (question.AnsweredInWriting, question.Citizen) = (at, EntryForm.Truth(said.Citizen));
                }

                made.Person = Asked([.. file.Person.CitizenshipQuestions.Select(one => one.Id == said.About ? question.Build() : one)]);
                break;
            case EntryKind.DutyDone:
                made.Done = [.. file.Done, said.Done()];
                break;
            default:
                OfCustody[said.Kind].Set(custody, at);
                break;
        }

        made.Custody = custody.Build();
        return made.Build();

        Person Asked(FactList<CitizenshipQuestion> questions)
        {
            var person = file.Person.ToBuilder();
            person.CitizenshipQuestions = questions;
            return person.Build();
        }
    }
}
