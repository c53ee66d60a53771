namespace Wso.Rules.Law.AnyAgency;

/// <summary>What every jail must do, or is asked to do, whatever it signed.</summary>
internal static class Duties
{
    public static readonly DutyRule ReleasePerson = new("release.when-hold-ends",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer is a request: where no hold stands, nothing authorizes custody once release is due. The agreements say it of theirs:] the alien shall be released from the LEA jail/correctional facility",
        says: "release the person when the hold ends or, if there is no hold, when release is due and processed",
        duty: Duty.ReleasePerson,
        force: DutyForce.Agreement,
        arises: static (s, _) => ReleaseOfPerson.Of(s),
        due: Clock.At(Anchors.EndOfHold));

    public static readonly DutyRule NoticeAsRequested = new("notify.as-requested",
        law: IceDocuments.DetainerFormNotice,
        text: "as early as practicable (at least 48 hours, if possible) before",
        says: "tell ICE before release, because an I-247 form asks for it (a request): as early as practicable, 48 hours ahead if possible",
        duty: Duty.NoticeOfRelease,
        force: DutyForce.Request,
        arises: static (s, _) => NoticeOfRelease.Asked(s),
        due: NoticeOfRelease.When);

    public static readonly DutyRule NoticeAsCommanded = new("notify.as-commanded",
        law: FederalLaw.StateLawLimits287g,
        text: "[Federal forms request notice; only the law of the state can command it.]",
        says: "tell ICE before release, because an I-247 form asks for it and state law requires it",
        duty: Duty.NoticeOfRelease,
        force: DutyForce.StateCommand,
        arises: static (s, _) => NoticeOfRelease.Commanded(s),
        due: NoticeOfRelease.When);

    /// <summary>What the audit names where custody went on because bail was refused.</summary>
    public static readonly Rule BailRefused = new("release.bail-refused", RuleKind.Duty,
        says: "accept bail that is tendered in the amount set: a request or a warrant from ICE is not a reason to refuse it",
        law: Cite.Secondary("Roy v. County of Los Angeles", "C.D. Cal. 2018"),
        text: "[Who tenders bail in the amount set is to be released: Roy v. Los Angeles, Mercado v. Dallas, Ramon v. Short, Miranda-Olivares.]");

    public static readonly DutyRule[] All = [ReleasePerson, NoticeAsRequested, NoticeAsCommanded];
}
