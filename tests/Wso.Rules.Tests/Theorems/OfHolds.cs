using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Generated;
using static Wso.Rules.Ruling;
using static Wso.Rules.Tests.Theorems.Theorem;

namespace Wso.Rules.Tests.Theorems;

/// <summary>Theorems of the hold, its start and its end, and of release.</summary>
internal static class OfHolds
{
    private static readonly Duration TwoDays = Duration.FromHours(48);

    public static readonly Theorem[] All =
    [
        new(
            "adding a detainer, service, officer, or an agreement other than detention services never moves the end of a hold that stands "
                + "later",
            static (decider, made) => More(made).All(more => NoLater(decider, made, more)),
            "the latest detainer starts the clock anew",
            Decider.OfHolds(static (file, at, hold) =>
                Anew(hold, file.Papers.OrNone().Where(paper => paper.Form == PaperForm.I247A).Select(paper => paper.Received), at))),

        new("a late service never moves an end",
            static (decider, made) => Late(made).All(later => NoLater(decider, made, later)),
            "the last act on record starts the clock anew",
            Decider.OfHolds(static (file, at, hold) => Anew(hold, file.Acts.OrNone().Select(act => (Moment)act.At), at))),

        new("no hold without a served detainer, a permitted arrest, or a detention agreement",
            static (decider, made) =>
            {
                var file = made.File.Services(FactValue<DetentionServices>.None)
                    .Acts()
                    .Papers(static list => list.IsKnown ? list : FactList.Of<Paper>())
                    .EachPaper(static paper => paper.ServedOnPerson = Moment.Never);
                return decider.Hold(file, made.Ask.At) is { Ruling: Prohibited, Stands: false };
            },
            "what was received counts as served",
            Decider.Of(static file => file.EachPaper(static paper => paper.ServedOnPerson = paper.Received))),

        new("hold permitted and release required, never both",
            static (decider, made) =>
                (
                    decider.Rule(made.File, made.Ask, JailAction.HoldForIce),
                    decider.Rule(made.File, made.Ask, JailAction.Release)) is var (hold, release)
                && !(Gives(hold) && release == Required) && !(hold == Required && Gives(release)),
            "release is required as soon as it is due", Decider.OfRulings(static (file, act, action) =>
                action == JailAction.Release && file.Custody.ReleaseDue.By(act.At) == Truth.Yes
                    ? Required
                    : Decider.RuleBook.Rule(file, act, action))),

        new("a hold never starts after release due",
            static (decider, made) =>
                !made.File.Custody.ReleaseDue.TryGet(out var due)
                || decider.Hold(made.File, made.Ask.At).Start is not { } start
                || start <= due,
            "a hold starts when the detainer is served", Decider.OfHolds(static (file, _, hold) =>
                hold with
                {
                    Start = file.Papers.OrNone()
                        .Select(paper => paper.ServedOnPerson.TryGet(out var served) ? served : hold.Start)
                        .Append(hold.Start)
                        .Max(),
                })),

        new("what arrives after release due, while nothing is processed, grants nothing",
            static (decider, made) =>
            {
                if (!made.File.Custody.ReleaseDue.TryGet(out var due) || made.Ask.At <= due)
                {
                    return true;
                }

                var after = made.Dice().Between(due + Times.Second, made.Ask.At);
                var late = new[]
                {
                    PaperForm.I247A, PaperForm.I247D, PaperForm.I200, PaperForm.I205, PaperForm.I203
                }.Select(form => Paper(form, after));
                var file = made.File.Services(FactValue<DetentionServices>.None)
                    .Custody(static custody => custody.ReleaseProcessingStarted = Moment.Never)
                    .Acts().Papers(static list => list.IsKnown ? list : FactList.Of<Paper>()).EachPaper(paper => paper.Withdrawn = after);
                return decider.Hold(file, made.Ask.At) is { Ruling: Prohibited, Stands: false }
                    && decider.Hold(
                        file.Papers(list => FactList.From(list.Concat(late))),
                        made.Ask.At) is { Ruling: Prohibited, Stands: false };
            },
            "papers count from release due on", Decider.Of(static file => file.EachPaper(paper =>
            {
                if (file.Custody.ReleaseDue.TryGet(out var due) && paper.Received.TryGet(out var received) && received > due)
                {
                    (paper.Received, paper.Accepted, paper.ServedOnPerson) = (due, due, due);
                }
            }))),

        new(
            "shifting a case by whole weeks shifts every answer with it where no dated source, calendar year, clock change or holiday "
                + "lies between",
            static (decider, made) =>
            {
                var weeks = Duration.FromDays(7 * (1 + made.Dice().Below(8)));
                var later = Shifted(made, weeks);
                return !TwoYearsAreAsLong(made, weeks)
                    || (Actions.All(action => decider.Rule(made.File, made.Ask, action) == decider.Rule(later.File, later.Ask, action))
                        && decider.Hold(made.File, made.Ask.At).Moved(weeks).IsSameAs(decider.Hold(later.File, later.Ask.At)));
            },
            "nobody is held in the last days of a month", Decider.OfHolds(static (file, at, hold) =>
                at.InZone(file.Facility.TimeZone).Day > 25
                    ? new HoldAnswer(Prohibited, hold.Start, null, new Dictionary<AgreementType, Instant>())
                    : hold)) { Cases = Made.InArizona },
    ];

    /// <summary>
    /// Of each basis that stood the end is no later, and the hold's own end neither, but for a basis of its own kind of clock that only now
    /// stands:
    /// 48 hours from the same start, the day of a Task Force arrest, or detention services.
    /// </summary>
    internal static bool NoLater(Decider decider, Made made, CaseFile more)
    {
        var (before, after) = (decider.Hold(made.File, made.Ask.At), decider.Hold(more, made.Ask.At));
        if (!before.Stands || !after.Stands)
        {
            return true;
        }

        var isOwnClock =
            after.Ends.Keys.Except(before.Ends.Keys).Any(basis => basis is AgreementType.TaskForce or AgreementType.DetentionServices);
        return after.Ends.All(basis => !before.Ends.TryGetValue(basis.Key, out var end) || basis.Value <= end)
            && (
                isOwnClock
                    || before.End is null
                    || before.Start is null
                    || (after.End <= Instant.Max(before.End.Value, before.Start.Value + TwoDays) && after.Start <= before.Start));
    }

    private static IEnumerable<CaseFile> More(Made made)
    {
        var dice = made.Dice();
        var file = made.File;
        var lately = made.Ask.At - dice.Seconds(0, 72 * 3600);
        yield return file.Papers(list => list.IsKnown ? list.And(Paper(PaperForm.I247A, lately)) : list);
        yield return file.Papers(list => list.IsKnown ? list.And(Paper(PaperForm.I247A, lately)).And(Paper(PaperForm.I200, lately)) : list);
        yield return file.EachPaper(paper => paper.ServedOnPerson = paper.Form is PaperForm.I247A ? paper.Received : paper.ServedOnPerson);
        yield return file.With((CaseFile.Builder b) =>
            b.Officers = b.Officers.IsKnown
                ? b.Officers.And(new Officer.Builder { Id = "another", UnitedStatesCitizen = Truth.Yes }.Build())
                : b.Officers);
        foreach (var type in Signed.Where(type => file.Agency.Agreements.OrNone().All(agreement => agreement.Type != type)))
        {
            yield return file.Agreements(
                list => list.IsKnown ? list.And(Agreement(type, made.Ask.At - dice.Seconds(0, 90 * 86400))) : list);
        }
    }

    private static IEnumerable<CaseFile> Late(Made made)
    {
        var start = made.File.Custody.ReleaseDue.TryGet(out var due) && due < made.Ask.At ? due : made.Ask.At;
        var late = made.Dice().Between(start, made.Ask.At);
        yield return made.File.EachPaper(
            paper => paper.ServedOnPerson = paper.ServedOnPerson.By(late) == Truth.Yes ? late : paper.ServedOnPerson);
        foreach (var action in Arrests)
        {
            yield return made.File.Acts([.. made.File.Acts, made.Ask.At(late, action)]);
        }
    }

    /// <summary>The clock of 48 hours started again by the latest of these.</summary>
    internal static HoldAnswer Anew(HoldAnswer hold, IEnumerable<Moment> starts, Instant at)
    {
        var latest = starts.Select(moment => moment.TryGet(out var known) && known <= at ? known : Instant.MinValue)
            .DefaultIfEmpty(Instant.MinValue)
            .Max();
        return hold.Stands && latest > Instant.MinValue
            ? hold with { End = latest + TwoDays, Ends = hold.Ends.ToDictionary(basis => basis.Key, _ => latest + TwoDays) }
            : hold;
    }

    internal static Made Shifted(Made made, Duration by) => new(FactGraph.Shifted(made.File, by), FactGraph.Shifted(made.Ask, by));

    /// <summary>No leap day comes into or falls out of the two years of an authorization.</summary>
    private static bool TwoYearsAreAsLong(Made made, Duration by) =>
        made.File.Officers.OrNone().SelectMany(officer => officer.Designations.OrNone())
        .SelectMany(designation => new[] { designation.Authorized, designation.Renewed })
        .All(given => Date(given) is not { } date || Length(date) == Length(date.PlusDays(by.Days)));

    private static int Length(LocalDate from) => Period.DaysBetween(from, from.PlusYears(2));

    private static LocalDate? Date(DateOrInstant given) =>
        given.TryGetDate(out var date) ? date : given.TryGetMoment(out var moment) && moment.TryGet(out var at) ? at.InUtc().Date : null;
}
