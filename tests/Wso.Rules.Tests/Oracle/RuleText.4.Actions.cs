using System.Collections.Generic;
using System.Linq;
using static Wso.Rules.Tests.Oracle.Kleene;

namespace Wso.Rules.Tests.Oracle;

/// <summary>Section 4: the actions.</summary>
internal sealed partial class RuleText
{
    private Three PermittedUnder(AgreementType model, JailAction action, Act act, long t) =>
        All(Grants(model, action, act, t), Not(BarOf(action, t)));

    /// <summary>The table, column by column; "–" is not delegated.</summary>
    private Three Grants(AgreementType model, JailAction action, Act act, long t)
    {
        return model switch
        {
            AgreementType.WarrantServiceOfficer => action switch
            {
                JailAction.ExecuteArrestWarrant => All(Officer(model, act, t), OwnJail(act, t), InHand([PaperForm.I200], t), AtRelease(t)),
                JailAction.ServeRemovalWarrant => All(Officer(model, act, t), OwnJail(act, t), InHand([PaperForm.I205], t), AtRelease(t)),

                // "forms to 2025: –; 2025-10: OFFICER, ARREST, not GONE, destination approved by ICE"
                JailAction.TransportToIce => All(SomeAgreement(model, t, DelegatesTransport), Transport()),
                _ => Three.No,
            },
            AgreementType.JailEnforcement => action switch
            {
                JailAction.ExecuteArrestWarrant =>
                    All(Officer(model, act, t), AgencyJail(model, act, t), InHand([PaperForm.I200], t), AtRelease(t)),
                JailAction.ServeRemovalWarrant =>
                    All(Officer(model, act, t), AgencyJail(model, act, t), InHand([PaperForm.I205], t), AtRelease(t)),
                JailAction.QuestionAlienage => All(InJail(), Told(act.BelievesAlien)),
                JailAction.ProcessForRemoval =>
                    All(InJail(), Some(ArrestedFor(Offense.Local, Offense.State, Offense.Federal), Told(act.FoundRemovable))),
                JailAction.TakeSwornStatement or JailAction.PrepareChargingDocument => InJail(),
                JailAction.IssueDetainer => All(InJail(), WarrantInHand(t), ArrestedFor(Offense.Local, Offense.State, Offense.Federal)),
                JailAction.TransportToIce => Transport(),
                _ => Three.No,
            },
            _ => action switch
            {
                JailAction.ExecuteArrestWarrant => All(InField(), InHand([PaperForm.I200], t), Not(Gone(t)), AtReleaseOrNotBooked()),
                JailAction.ArrestWithoutWarrant => All(InField(), Not(Gone(t)), AtReleaseOrNotBooked(),
                    Some(Told(act.EntryInView), All(Told(act.ReasonToBelieveInViolation), Told(act.LikelyToEscape)))),
                JailAction.QuestionAlienage => All(InField(), Told(act.BelievesAlien)),
                JailAction.ProcessForRemoval => All(InField(), ArrestedFor(Offense.State, Offense.Federal)),
                JailAction.TakeSwornStatement => InField(),
                JailAction.PrepareChargingDocument => All(InField(), Told(act.CategorySetByIce)),
                JailAction.IssueDetainer =>
                    All(
                        InField(),
                        Told(act.CategorySetByIce),
                        WarrantInHand(t),
                        ArrestedFor(Offense.Local, Offense.State, Offense.Federal)),
                JailAction.TransportToIce => All(Transport(), OnTheDayOfArrest(t)),
                _ => Three.No,
            },
        };

        Three InJail() => All(
            Officer(model, act, t), AgencyJail(model, act, t),
            act.Place.TryGet(out var place) ? If(place == file.Facility.Id) : act.Place.IsNone ? Three.No : Three.Maybe, Booked(t),
            Not(Gone(t)));

        Three InField() => All(Officer(model, act, t), Some(PlaceIn(act, file.Agency.Facilities), Told(act.InJurisdiction)));

        // "(AT RELEASE, and coordinated with the ICE supervisor), or the person not booked by t: in the field … coordination is the duty
        // contactIceSupervisor and no condition"
        Three AtReleaseOrNotBooked() => Some(All(AtRelease(t), Told(act.CoordinatedWithIce)), Not(Booked(t)));

        // "transportToIce, under whatever power, also needs LAWFUL, or the hold of section 5, at t"
        Three Transport() =>
            All(Officer(model, act, t), ArrestOnRecord(model, t), Not(Gone(t)), Told(act.DestinationApprovedByIce), LawfulOrHeld(t));
    }

    private Three Officer(AgreementType model, Act act, long t) => All(
        SomeAgreement(model, t),
        Designated(act, model, t),
        Told(act.UnderIceDirection),
        model == AgreementType.TaskForce ? Three.Yes : Told(act.CarryingCredentials),
        model == AgreementType.JailEnforcement ? Told(act.OnDetentionDuty) : Three.Yes);

    private static Three DelegatesTransport(Agreement agreement) => agreement.Edition switch
    {
        Edition.Form202510 => Three.Yes,
        Edition.Unknown or Edition.Other => Three.Maybe,
        _ => Three.No,
    };

    /// <summary>"AGENCY JAIL(K) = place is a jail of the agency, and covered by the agreement in force (App. A)."</summary>
    private Three AgencyJail(AgreementType model, Act act, long t) =>
        All(PlaceIn(act, file.Agency.Facilities), SomeAgreement(model, t, agreement => PlaceIn(act, agreement.Facilities)));

    /// <summary>"OWN JAIL = AGENCY JAIL(WSO) and a jail at which this officer works"</summary>
    private Three OwnJail(Act act, long t) => All(
        AgencyJail(AgreementType.WarrantServiceOfficer, act, t),
        SomeDesignation(act, AgreementType.WarrantServiceOfficer, (_, designation) => PlaceIn(act, designation.Facilities)));

    private static Three PlaceIn(Act act, FactList<string> jails) =>
        act.Place.TryGet(out var place) ? OneOf(jails, place) : act.Place.IsNone ? Three.No : Three.Maybe;

    private Three Booked(long t) => When.Of(file.Custody.Booked).By(t);

    /// <summary>"released, or taken by ICE, at t"</summary>
    private Three Gone(long t) => Some(When.Of(file.Custody.Released).By(t), When.Of(file.Custody.IceTookCustody).By(t));

    private Three ProcessingUnderWay(long t) =>
        All(When.Of(file.Custody.ReleaseProcessingStarted).By(t), Not(When.Of(file.Custody.ReleaseProcessingEnded).By(t)));

    /// <summary>
    /// "release processing started no later than one hour after release due · t at or after that start, or at or after release due · not
    /// ended at t ·
    /// t before 12 hours after release due. Release due never: no bound from it. Counsel may put other bounds in their place; either left
    /// out: the hour, the twelve."
    /// </summary>
    private Three OutProcessing(When asked, long t)
    {
        var (started, bounds) = (When.Of(file.Custody.ReleaseProcessingStarted), LawAt(t).ReleaseProcessing);
        return All(
            started.IsNotAfter(due.Moved(at => at + (60L * (bounds?.StartsWithinMinutes ?? 60)))),
            Some(started.IsNotAfter(asked), due.IsNotAfter(asked)),
            Not(When.Of(file.Custody.ReleaseProcessingEnded).IsNotAfter(asked)),
            Not(due.PlusHours(bounds?.EndsWithinHours ?? 12).IsNotAfter(asked)));
    }

    /// <summary>
    /// "t ≤ release due, or OUT-PROCESSING, or the BOA or detainer-only basis stands at t (here with release due as its start)"
    /// </summary>
    private Three Lawful(long t) => lawful.TryGetValue(t, out var known) ? known : lawful[t] = Some(
        Not(due.IsBefore(When.At(t))), OutProcessing(When.At(t), t), BoaBasis(t, due, due.By(t)).Stands,
        DetainerBasis(t, due, due.By(t)).Stands);

    /// <summary>LAWFUL at an instant known only to lie within a span: what it is at every instant of the span.</summary>
    private Three LawfulAt(When instant) => !instant.IsGiven ? Three.Maybe : Agreed(InstantsWithin(instant).Select(Lawful));

    /// <summary>Both ends, and between them whatever is recorded or counted from what is recorded, a second before, at and after.</summary>
    private IEnumerable<long> InstantsWithin(When span) => RecordedInstants()
        .SelectMany(at => new[] { at, at + 3600, at + (12 * 3600), at + (48 * 3600), clock.EndOfDayOf(at) })
        .SelectMany(at => new[] { at - 1, at, at + 1 })
        .Where(at => span.From < at && at < span.To)
        .Append(span.From).Append(span.To).Distinct();

    private IEnumerable<long> RecordedInstants() => FactGraph.Of(file).Select(fact => fact.Value).OfType<Moment>().Select(When.Of)
        .Where(when => when.IsGiven).SelectMany(when => new[] { when.From, when.To });

    private Three LawfulOrHeld(long t) => Some(Lawful(t), Hold(t).Stands);

    /// <summary>"received from ICE at t (receivedFrom is ice and booked ≤ t; so meant wherever these words stand)"</summary>
    private Three ReceivedFromIce(long t) => All(IsFromIce(), Booked(t));

    private Three? wasLawfulWhenIceArrested;

    private Three IsFromIce() =>
        file.Custody.ReceivedFrom == ReceivedFrom.Unknown ? Three.Maybe : If(file.Custody.ReceivedFrom == ReceivedFrom.Ice);

    /// <summary>
    /// "received from ICE at t; or an ICE officer, in person, arrested the person in this jail (iceArrested ≤ t), custody being LAWFUL at
    /// that instant;
    /// or the WSO or JEM basis of section 5 stands at t but for its limits and ceilings"
    /// </summary>
    private Three IceCustody(long t, Three begun)
    {
        var arrested = When.Of(file.Custody.IceArrested);
        return Some(
            ReceivedFromIce(t),
            arrested.IsNever ? Three.No : All(arrested.By(t), wasLawfulWhenIceArrested ??= LawfulAt(arrested)),
            ButForLimits(AgreementType.WarrantServiceOfficer, t, begun),
            ButForLimits(AgreementType.JailEnforcement, t, begun));
    }

    /// <summary>"t ≥ release due, or release processing under way · LAWFUL · not GONE"</summary>
    private Three AtRelease(long t) => All(Some(due.By(t), ProcessingUnderWay(t)), Lawful(t), Not(Gone(t)));

    private Three ArrestedFor(params Offense[] offenses) =>
        file.Custody.ArrestedFor == Offense.Unknown ? Three.Maybe : If(offenses.Contains(file.Custody.ArrestedFor));

    /// <summary>"an act on record at or before t that was itself permitted under K at its own instant"</summary>
    private Three ArrestOnRecord(AgreementType model, long t) =>
        Some(arrests.Where(arrest => arrest.At <= t).Select(arrest => arrest.Permitted[model]));

    /// <summary>
    /// "under TFM, t before the end of the local day of the first ARREST(TFM) not known to be none, whatever other hold or custody stands"
    /// </summary>
    private Three OnTheDayOfArrest(long t) =>
        FirstArrest(t, AgreementType.TaskForce) is { } first ? If(t < clock.EndOfDayOf(first)) : Three.No;

    /// <summary>"Required where it commands it and any I-247 form is shown in hand"</summary>
    private Ruling Notify(long t) =>
        Answer(LawAt(t).ReleaseNotice) == LawAnswer.Commanded && InHand(AnyI247, t) == Three.Yes
            ? Ruling.Required
            : InWords(Allows(LawAt(t).ReleaseNotice));

    private Three Transfer(Act act, long t) => All(
        Told(act.IceOfficerPresent),
        Some(WarrantInHand(t), Told(act.IceShowsWarrant)),
        Some(due.By(t), ProcessingUnderWay(t), ReceivedFromIce(t), WithinTheDaysBefore(t)),
        Some(LawfulOrHeld(t), ReceivedFromIce(t)),
        Not(Gone(t)),
        Allows(LawAt(t).Transfer),
        Not(PersonBar(t)));

    /// <summary>
    /// "State law may give the jail a power of its own: … that answer is allowed or commanded · detainer in force · ICE has not cancelled ·
    /// destination approved by ICE · not GONE ·
    /// LAWFUL, or the hold of section 5 stands · t ≥ release due, or release processing under way, or within the days before release due …;
    /// citizenship and a court's order of release bar it"
    /// </summary>
    private Three TransportByStateLaw(Act act, long t) => All(
        Allows(LawAt(t).Transport),
        DetainerInForce(t),
        NotCancelled(t),
        Told(act.DestinationApprovedByIce),
        Not(Gone(t)),
        LawfulOrHeld(t),
        Some(due.By(t), ProcessingUnderWay(t), WithinTheDaysBefore(t)),
        Not(PersonBar(t)),
        Not(TransportBar(t)));

    /// <summary>
    /// "detainer in force, ICE has not cancelled, and within the days before release due in which state law lets ICE take the person"
    /// ("calendar days, same local time"); left out: none.
    /// </summary>
    private Three WithinTheDaysBefore(long t) => LawAt(t).TransferDaysBefore.TryGet(out var days)
        ? All(DetainerInForce(t), NotCancelled(t), due.Moved(at => clock.PlusDays(at, -days)).By(t))
        : Three.No;

    private Three NotCancelled(long t) => Not(When.Of(file.Custody.IceCancelled).By(t));
}
