using System.Collections.Generic;
using NodaTime;
using Wso.Rules.Law;

namespace Wso.Rules.Programs;

/// <summary>
/// When an officer could serve a warrant in the jail by the records: as if a person were there at release, with both warrants in hand and
/// no question open.
/// </summary>
/// <remarks>The grants themselves are asked, so that the law is in one place.</remarks>
internal static class Readiness
{
    private static readonly FactList<Paper> BothWarrants = FactList.Of(Warrant(PaperForm.I200), Warrant(PaperForm.I205));

    /// <summary>The jail with this one officer and nobody in custody.</summary>
    public static CaseFile Jail(CaseFile jail, Officer officer) => new CaseFile.Builder(jail.Id, jail.Facility)
    {
        Agency = jail.Agency,
        Officers = FactList.Of(officer),
        LocalLaw = jail.LocalLaw,
    }.Build();

    /// <summary>In order, and no two touching.</summary>
    public static List<Interval> Of(CaseFile jail, Officer officer, JailAction action, Instant from, Instant until)
    {
        var alone = Jail(jail, officer);
        var spans = new List<Interval>();
        Instant? since = null;
        foreach (var t in Instants.Between(from, until, alone))
        {
            var isReady = t < until && IsReady(alone, officer, action, t);
            if (since is { } start && !isReady)
            {
                spans.Add(new Interval(start, t));
            }

            since = isReady ? since ?? t : null;
        }

        return spans;
    }

    private static bool IsReady(CaseFile jail, Officer officer, JailAction action, Instant t)
    {
        var atRelease = new CaseFile.Builder(jail.Id, jail.Facility)
        {
            Agency = jail.Agency,
            Officers = jail.Officers,
            LocalLaw = jail.LocalLaw,
            Person = new Person.Builder { CitizenshipQuestions = FactList.Of<CitizenshipQuestion>() }.Build(),
            Papers = BothWarrants,
            Custody = AtRelease(t),
            Acts = FactList.Of<Act>(),
        }.Build();
        var act = new Act.Builder(t) { Place = jail.Facility.Id }.Build().By(officer.Id).Attesting(Truth.Yes);
        return RuleBook.Current.Decide(atRelease, act, action).Ruling is Ruling.Permitted or Ruling.Required;
    }

    private static Custody AtRelease(Instant t) => new Custody.Builder
    {
        Booked = t,
        ReleaseDue = t,
        ReleaseProcessingStarted = t,
        ReleaseProcessingEnded = Moment.Never,
        IceCancelled = Moment.Never,
        IceTookCustody = Moment.Never,
        Released = Moment.Never,
        ReceivedFrom = ReceivedFrom.None,
        IceArrested = Moment.Never,
        BailRefused = Moment.Never,
        CourtOrderedRelease = Moment.Never,
    }.Build();

    private static Paper Warrant(PaperForm form) => new Paper.Builder
    {
        Form = form,
        Received = Moment.Earliest,
        Signed = Truth.Yes,
        NamesPerson = Truth.Yes,
        Withdrawn = Moment.Never,
    }.Build();
}
