using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static Wso.Rules.Logic;

namespace Wso.Rules.Law;

/// <summary>The days before release due within which some states let ICE take the person, on a detainer that is still in force.</summary>
internal static class EarlyTransfer
{
    private const string Text =
        "to the extent consistent with State and local law[: some states let ICE take the person some days before release.]";

    /// <summary>Made once: a ruling allocates nothing.</summary>
    private static readonly TimeLimit[] DaysBefore =
        Enumerable.Range(0, 367).Select(static days => TimeLimit.CalendarDays(-days)).ToArray();

    public static readonly Definition IsOpen = new("custody.early-transfer",
        law: FederalLaw.StateLawLimits287g,
        text: Text,
        says: "a detainer is in force, and state law lets ICE take the person this many days before release due",
        means: All(
            DetainerOnly.HoldBasis.DetainerInForce,
            HoldStart.NotCancelled,
            new Reached("custody.within-days-of-early-transfer",
                law: FederalLaw.StateLawLimits287g,
                text: Text,
                says: "state law lets ICE take the person this many days before release due",
                clock: new Clock(
                    "as many calendar days before release due as state law or counsel gives",
                    static (in s) => Opens(in s),
                    Candidates,
                    static (in law) => law.OfTransferDaysBefore))));

    private static Bounds Opens(in Situation s) =>
        s.Law.TransferDaysBefore.TryGet(out var days) ? Anchors.ReleaseDue.In(in s).Plus(DaysBefore[days], s.Zone) : Bounds.Never;

    private static IEnumerable<Instant> Candidates(CaseFile file) =>
        States.StateTable.Of(file.Facility.State).Select(static span => span.TransferDaysBefore).OfType<int>()
            .Concat(file.LocalLaw.TransferDaysBefore.TryGet(out var own) ? [own] : [])
            .SelectMany(days => Clock.Instants(Anchors.ReleaseDue.Of(file), DaysBefore[days], file.Facility.TimeZone));
}
