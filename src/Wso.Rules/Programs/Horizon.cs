using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Law;

namespace Wso.Rules.Programs;

/// <summary>Works out what ends between two instants: whatever was shown just before an instant and is not at it.</summary>
internal sealed class Horizon
{
    private readonly CaseFile caseFile;
    private readonly Instant from;
    private readonly Instant until;
    private readonly Dictionary<string, List<Interval>> duty;
    private readonly List<Interval> gaps;

    public Horizon(CaseFile caseFile, Instant from, Instant until, IEnumerable<Shift> roster)
    {
        this.caseFile = caseFile;
        this.from = from;
        this.until = until;
        var shifts = roster.ToList();
        duty = Coverage.OnDuty(caseFile.Facility.TimeZone, shifts, from, until);
        gaps = Coverage.Of(caseFile, JailAction.ExecuteArrestWarrant, shifts, from, until).Gaps
            .Select(gap => new Interval(gap.From, gap.Until))
            .ToList();
    }

    public IReadOnlyList<AuthorityEnd> Ends()
    {
        var ofOfficers = caseFile.Officers.OrNone().Where(officer => officer.Id is not null).SelectMany(OfOfficer).ToList();
        return OfAgreements(ofOfficers).Concat(ofOfficers).OrderBy(end => end.At).ToArray();
    }

    private IEnumerable<AuthorityEnd> OfAgreements(List<AuthorityEnd> ofOfficers)
    {
        var nobody = new CaseFile.Builder(caseFile.Id, caseFile.Facility) { Agency = caseFile.Agency }.Build();
        foreach (var agreement in Agreements.Signed)
        {
            var (terms, inForce) = (agreement.Terms, agreement.InForce!);
            foreach (var (at, _) in Ends(inForce, terms, nobody, Act.Nothing))
            {
                var uncovered = ofOfficers.Where(end => end.At == at && end.Under == terms.Type).SelectMany(end => end.Uncovered).ToList();
                Intervals.Merge(uncovered);
                yield return new AuthorityEnd(at, terms.Type, null, [inForce.Rule], EndsHold(terms.Type, at), uncovered);
            }
        }
    }

    private IEnumerable<AuthorityEnd> OfOfficer(Officer officer)
    {
        var alone = Readiness.Jail(caseFile, officer);
        var ready = Readiness.Of(caseFile, officer, JailAction.ExecuteArrestWarrant, from, until);
        var act = Act.Nothing.By(officer.Id).Attesting(Truth.Yes);
        foreach (var model in Agreements.Models)
        {
            var terms = model.Terms;
            foreach (var (at, because) in Ends(model.OfficerActs!, terms, alone, act))
            {
                yield return new AuthorityEnd(at, terms.Type, officer.Id, because, endsHold: false, Uncovered(officer.Id!, ready, at));
            }
        }
    }

    /// <summary>The instants at which a test ceases to be shown, and the conditions that do.</summary>
    private IEnumerable<(Instant At, IReadOnlyList<Rule> Because)> Ends(Formula test, AgreementTerms terms, CaseFile file, Act act)
    {
        var before = Truth.Unknown;
        foreach (var t in Instants.Between(from, until, file))
        {
            var s = Premises.Of(file, act, t).Under(terms);
            var now = test.Of(in s);
            if (before == Truth.Yes && now != Truth.Yes)
            {
                yield return (t, test.Leaves.Where(leaf => leaf.Of(in s) != Truth.Yes).Select(leaf => leaf.Rule).ToArray());
            }

            before = now;
        }
    }

    /// <summary>When the officer is on duty in a gap, between the end of being able to serve and being able again.</summary>
    private List<Interval> Uncovered(string officer, List<Interval> ready, Instant at)
    {
        var last = ready.FindIndex(span => span.End == at);
        if (last < 0 || at >= until || !duty.TryGetValue(officer, out var shifts))
        {
            return [];
        }

        var unable = new Interval(at, last + 1 < ready.Count ? ready[last + 1].Start : until);
        return Intervals.Both(Intervals.Both(shifts, [unable]).ToList(), gaps).ToList();
    }

    private bool EndsHold(AgreementType under, Instant at)
    {
        var before = RuleBook.Current.Hold(caseFile, at - Duration.Epsilon);
        return Stands(before) && before.Bases.Contains(under) && !Stands(RuleBook.Current.Hold(caseFile, at));
    }

    private static bool Stands(Hold hold) => hold.Ruling is Ruling.Permitted or Ruling.Required;
}
