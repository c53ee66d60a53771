namespace Wso.Rules.Law;

/// <summary>
/// One start for each release: the earlier of release due and the first arrest in the jail. Every
/// running limit counts from it, whatever the bases, detainers, services or agreements.
/// </summary>
internal static class HoldStart
{
    public static readonly Clock FortyEightHours = Clock.After(TimeLimit.ElapsedHours(48), Anchors.HoldStart);

    public static readonly Clock EndOfAgreement = EndOfAgreementAfter(Anchors.HoldStart);

    public static readonly OnRecord ArrestedAtRelease = ArrestsDecided.OnRecord("hold.arrested-at-release",
        law: Cite.OurReading("one start for each release: the earlier of release due and the first arrest at release"),
        text: "[A Warrant Service Officer or Jail Enforcement officer who serves a warrant at the scheduled release begins the hold, though release be due a little later.]",
        says: "an officer arrested the person for ICE at release, and the arrest was permitted at that time",
        isOnRecord: static (in s) => s.Arrests.WarrantServiceOfficer.Or(s.Arrests.JailEnforcement),
        WarrantServiceOfficer.Powers.Of,
        JailEnforcement.Powers.Of);

    public static readonly Definition HasBegun = new("hold.begun",
        law: IceDocuments.DetainerForm,
        text: "beyond the time when he/she would otherwise have been released from your custody",
        says: "release is due, or the person was arrested for ICE at release",
        means: Logic.Any(ReleaseDue.HasCome, ArrestedAtRelease));

    public static readonly Reached IsBooked = new("hold.booked",
        law: Cite.OurReading("a hold in a jail is of a person booked into it"),
        text: "[Nobody is held in a jail who was not booked into it.]",
        says: "the person is booked into the facility",
        clock: Clock.At(Anchors.Booked));

    public static readonly Reached NotCancelled = Reached.NotYet("hold.not-cancelled",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer advises that the Department seeks custody; it] is a request[, and who made it can take it back.]",
        says: "ICE's request still stands (ICE has not canceled it or instructed release)",
        clock: Clock.At(Anchors.IceCancelled));

    /// <summary>What every hold in a jail needs, whatever it rests on.</summary>
    public static readonly Formula InTheJail = Logic.All(IsBooked, InCustody.Condition, NotCancelled);

    /// <summary>The end already fixed of the agreement that the basis rests on.</summary>
    public static Clock EndOfAgreementAfter(Anchor anchor) => new(
        $"the first fixed end of an agreement of the type after {anchor}",
        (in s) => s.Terms!.EndAfter(anchor.In(in s), s.Case.Agency.Agreements, s.Zone),
        static file => AgreementClocks.NoticeEffects.Candidates(file));
}
