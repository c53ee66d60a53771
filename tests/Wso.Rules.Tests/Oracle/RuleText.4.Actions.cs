using System.Linq;
using static Wso.Rules.Tests.Oracle.Kleene;

namespace Wso.Rules.Tests.Oracle;

/// <summary>Section 4: the actions.</summary>
internal sealed partial class RuleText
{
    private Three PermittedUnder(AgreementType model, JailAction action, Act act, long t) => All(Grants(model, action, act, t), Not(BarOf(action, t)));

    /// <summary>The table, column by column; "–" is not delegated.</summary>
    private Three Grants(AgreementType model, JailAction action, Act act, long t)
    {
        return model switch
        {
            AgreementType.WarrantServiceOfficer => action switch
            {
                JailAction.ExecuteArrestWarrant => All(Officer(model, act, t), OwnJail(act, t), InHand([PaperForm.I200], [t]), AtRelease(t)),
                JailAction.ServeRemovalWarrant => All(Officer(model, act, t), OwnJail(act, t), InHand([PaperForm.I205], [t]), AtRelease(t)),
                _ => Three.No,
            },
            AgreementType.JailEnforcement => action switch
            {
                JailAction.ExecuteArrestWarrant => All(Officer(model, act, t), AgencyJail(model, act, t), InHand([PaperForm.I200], [t]), AtRelease(t)),
                JailAction.ServeRemovalWarrant => All(Officer(model, act, t), AgencyJail(model, act, t), InHand([PaperForm.I205], [t]), AtRelease(t)),
                JailAction.QuestionAlienage => All(InJail(), Told(act.BelievesAlien)),
                JailAction.ProcessForRemoval => All(InJail(), Some(ArrestedFor(Offense.Local, Offense.State, Offense.Federal), Told(act.FoundRemovable))),
                JailAction.TakeSwornStatement or JailAction.PrepareChargingDocument => InJail(),
                JailAction.IssueDetainer => All(InJail(), WarrantInHand(t), ArrestedFor(Offense.Local, Offense.State, Offense.Federal)),
                JailAction.TransportToIce => Transport(),
                _ => Three.No,
            },
            _ => action switch
            {
                JailAction.ExecuteArrestWarrant => All(InField(), InHand([PaperForm.I200], [t]), Told(act.CoordinatedWithIce), Not(Gone(t)), AtReleaseOrNotBooked()),
                JailAction.ArrestWithoutWarrant => All(InField(), Told(act.CoordinatedWithIce), Not(Gone(t)), AtReleaseOrNotBooked(),
                    Some(Told(act.EntryInView), All(Told(act.ReasonToBelieveInViolation), Told(act.LikelyToEscape)))),
                JailAction.QuestionAlienage => All(InField(), Told(act.BelievesAlien)),
                JailAction.ProcessForRemoval => All(InField(), ArrestedFor(Offense.State, Offense.Federal)),
                JailAction.TakeSwornStatement => InField(),
                JailAction.PrepareChargingDocument => All(InField(), Told(act.CategorySetByIce)),
                JailAction.IssueDetainer => All(InField(), Told(act.CategorySetByIce), WarrantInHand(t), ArrestedFor(Offense.Local, Offense.State, Offense.Federal)),
                JailAction.TransportToIce => Transport(),
                _ => Three.No,
            },
        };

        Three InJail() => All(
            Officer(model, act, t), AgencyJail(model, act, t),
            act.Place.TryGet(out var place) ? If(place == file.Facility.Id) : act.Place.IsNone ? Three.No : Three.Maybe, When.Of(file.Custody.Booked).By(t), Not(Gone(t)));

        Three InField() => All(Officer(model, act, t), Some(PlaceIn(act, file.Agency.Facilities), Told(act.InJurisdiction)));

        Three AtReleaseOrNotBooked() => Some(AtRelease(t), Not(When.Of(file.Custody.Booked).By(t)));

        Three Transport() => All(Officer(model, act, t), ArrestOnRecord(model, t), Not(Gone(t)), Told(act.DestinationApprovedByIce));
    }

    private Three Officer(AgreementType model, Act act, long t) => All(
        SomeAgreement(model, t),
        Designated(act, model, t),
        Told(act.UnderIceDirection),
        model == AgreementType.TaskForce ? Three.Yes : Told(act.CarryingCredentials),
        model == AgreementType.JailEnforcement ? Told(act.OnDetentionDuty) : Three.Yes);

    /// <summary>"AGENCY JAIL(K) = place is a jail of the agency, and covered by the agreement in force (App. A)."</summary>
    private Three AgencyJail(AgreementType model, Act act, long t) =>
        All(PlaceIn(act, file.Agency.Facilities), SomeAgreement(model, t, agreement => PlaceIn(act, agreement.Facilities)));

    /// <summary>"OWN JAIL = AGENCY JAIL(WSO) and a jail at which this officer works"</summary>
    private Three OwnJail(Act act, long t) => All(
        AgencyJail(AgreementType.WarrantServiceOfficer, act, t),
        SomeDesignation(act, AgreementType.WarrantServiceOfficer, (_, designation) => PlaceIn(act, designation.Facilities)));

    private static Three PlaceIn(Act act, WholeList<string> jails) =>
        act.Place.TryGet(out var place) ? OneOf(jails, place) : act.Place.IsNone ? Three.No : Three.Maybe;

    /// <summary>"released, or taken by ICE, at t"</summary>
    private Three Gone(long t) => Some(When.Of(file.Custody.Released).By(t), When.Of(file.Custody.IceTookCustody).By(t));

    private Three ProcessingUnderWay(long t) =>
        All(When.Of(file.Custody.ReleaseProcessingStarted).By(t), Not(When.Of(file.Custody.ReleaseProcessingEnded).By(t)));

    /// <summary>
    /// "release processing started no later than one hour after release due · t at or after that start, or at or after release due · not ended at t ·
    /// t before 12 hours after release due. Release due never: no bound from it."
    /// </summary>
    private Three OutProcessing(long t)
    {
        var (due, started) = (When.Of(file.Custody.ReleaseDue), When.Of(file.Custody.ReleaseProcessingStarted));
        return All(
            started.IsNever ? Three.No : started.IsOne ? Not(due.PlusHours(1).IsBefore(started)) : Three.Maybe,
            Some(started.By(t), due.By(t)),
            Not(When.Of(file.Custody.ReleaseProcessingEnded).By(t)),
            Not(due.PlusHours(12).By(t)));
    }

    /// <summary>"t ≤ release due, or OUT-PROCESSING, or the BOA or detainer-only basis stands at t (here with release due as its start)"</summary>
    private Three Lawful(long t)
    {
        var due = When.Of(file.Custody.ReleaseDue);
        return Some(Not(due.IsBefore(When.At(t))), OutProcessing(t), BoaBasis(t, due, due.By(t)).Stands, DetainerBasis(t, due, due.By(t)).Stands);
    }

    /// <summary>"t ≥ release due, or release processing under way · LAWFUL · not GONE"</summary>
    private Three AtRelease(long t) => All(Some(When.Of(file.Custody.ReleaseDue).By(t), ProcessingUnderWay(t)), Lawful(t), Not(Gone(t)));

    private Three ArrestedFor(params Offense[] offenses) =>
        file.Custody.ArrestedFor == Offense.Unknown ? Three.Maybe : If(offenses.Contains(file.Custody.ArrestedFor));

    /// <summary>"an act on record at or before t that was itself permitted under K at its own instant"</summary>
    private Three ArrestOnRecord(AgreementType model, long t) => Some(arrests.Where(arrest => arrest.At <= t).Select(arrest => arrest.Permitted[model]));

    /// <summary>"Required where it commands it and any I-247 form is shown in hand"</summary>
    private Ruling Notify(long t) =>
        Answer(file.LocalLaw.ReleaseNotice) == LawAnswer.Commanded && InHand(AnyI247, [t]) == Three.Yes ? Ruling.Required : InWords(Allows(file.LocalLaw.ReleaseNotice));

    private Three Transfer(Act act, long t)
    {
        var booked = When.Of(file.Custody.BookedForIce).By(t);
        return All(
            Told(act.IceOfficerPresent),
            Some(WarrantInHand(t), Told(act.IceShowsWarrant)),
            Some(When.Of(file.Custody.ReleaseDue).By(t), ProcessingUnderWay(t), booked),
            Some(Lawful(t), Hold(t).Stands, booked),
            Not(Gone(t)),
            Allows(file.LocalLaw.Transfer),
            Not(CitizenshipBar(t)));
    }
}
