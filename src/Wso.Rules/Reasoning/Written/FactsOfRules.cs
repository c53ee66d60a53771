// Written by a test that shakes every fact (WSO_REWRITE=1): change the rule, and not this file.
using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>The facts that a rule reads itself, as paths of the case file, found by changing every fact of many cases.</summary>
internal static class FactsOfRules
{
    private static readonly Dictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["acts"] =
            "acts[].action acts[].at acts[].carryingCredentials acts[].coordinatedWithIce acts[].entryInView" +
            " acts[].inJurisdiction acts[].likelyToEscape acts[].officer acts[].onDetentionDuty acts[].place" +
            " acts[].reasonToBelieveInViolation acts[].underIceDirection agency.agreements[].continues" +
            " agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].facilities agency.agreements[].notices[].exigent agency.agreements[].notices[].from" +
            " agency.agreements[].notices[].kind agency.agreements[].notices[].namedEffect" +
            " agency.agreements[].notices[].received agency.agreements[].notices[].rescinded" +
            " agency.agreements[].notices[].until agency.agreements[].type agency.complaints[].mayLeadToDiscipline" +
            " agency.complaints[].noticed agency.complaints[].officer agency.complaints[].resolved agency.facilities" +
            " custody.bailRefused custody.booked custody.courtOrderedRelease custody.iceCancelled custody.iceTookCustody" +
            " custody.releaseDue custody.releaseProcessingEnded custody.releaseProcessingStarted custody.released" +
            " custody.stateOrder facility.state facility.timeZone localLaw.agreement287g localLaw.civilArrest" +
            " localLaw.detainerHold localLaw.holdCeilings localLaw.holdNeedsOrder localLaw.releaseProcessing.endsWithinHours" +
            " localLaw.releaseProcessing.startsWithinMinutes officers[].designations[].authorized" +
            " officers[].designations[].certified officers[].designations[].facilities officers[].designations[].form70006" +
            " officers[].designations[].renewed officers[].designations[].under officers[].designations[].withdrawn" +
            " officers[].unitedStatesCitizen papers[].accepted papers[].box papers[].form papers[].namesPerson" +
            " papers[].orders papers[].received papers[].servedOnPerson papers[].signed papers[].withdrawn" +
            " person.citizenshipQuestions[].answeredInWriting person.citizenshipQuestions[].citizen" +
            " person.citizenshipQuestions[].kind person.citizenshipQuestions[].raised" +
            " person.citizenshipQuestions[].reportedToIce person.statusShown",
        ["bar.citizenship"] =
            "person.citizenshipQuestions[].answeredInWriting person.citizenshipQuestions[].citizen" +
            " person.citizenshipQuestions[].kind person.citizenshipQuestions[].raised" +
            " person.citizenshipQuestions[].reportedToIce",
        ["bar.court-ordered-release"] =
            "custody.courtOrderedRelease",
        ["bar.state-forbids-287g"] =
            "facility.state localLaw.agreement287g",
        ["bar.state-forbids-civil-arrest"] =
            "facility.state localLaw.civilArrest localLaw.detainerHold",
        ["bar.state-forbids-transfer"] =
            "facility.state localLaw.transfer",
        ["bar.state-forbids-transport"] =
            "localLaw.transport",
        ["boa.48-hours"] =
            "acts",
        ["boa.covers-facility"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].facilities agency.agreements[].notices[].kind agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " facility.timeZone papers[].box papers[].form papers[].namesPerson papers[].received papers[].signed" +
            " papers[].withdrawn",
        ["boa.end-of-agreement"] =
            "acts",
        ["boa.in-force"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].kind agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " facility.timeZone papers[].box papers[].form papers[].namesPerson papers[].received papers[].signed" +
            " papers[].withdrawn",
        ["boa.order-to-detain-in-hand"] =
            "papers[].accepted papers[].form papers[].namesPerson papers[].orders papers[].received papers[].signed" +
            " papers[].withdrawn",
        ["boa.order-to-detain-in-time"] =
            "acts",
        ["custody.delivered-by-ice"] =
            "custody.receivedFrom",
        ["custody.ice-arrested"] =
            "custody.iceArrested",
        ["custody.lawful-at-ice-arrest"] =
            "custody.bailRefused custody.booked custody.courtOrderedRelease custody.iceArrested custody.iceCancelled" +
            " custody.iceTookCustody custody.releaseDue custody.releaseProcessingEnded custody.releaseProcessingStarted" +
            " custody.released facility.state localLaw.detainerHold localLaw.holdCeilings localLaw.holdNeedsOrder" +
            " localLaw.releaseProcessing.endsWithinHours localLaw.releaseProcessing.startsWithinMinutes papers[].box" +
            " papers[].form papers[].namesPerson papers[].received papers[].servedOnPerson papers[].signed" +
            " papers[].withdrawn person.citizenshipQuestions[].citizen person.citizenshipQuestions[].kind" +
            " person.citizenshipQuestions[].raised person.citizenshipQuestions[].reportedToIce",
        ["custody.not-after-release-due"] =
            "custody.bailRefused custody.releaseDue",
        ["custody.not-released"] =
            "custody.released",
        ["custody.not-taken-by-ice"] =
            "custody.iceTookCustody",
        ["custody.processing-not-ended"] =
            "custody.releaseProcessingEnded",
        ["custody.processing-not-too-long"] =
            "custody.bailRefused custody.releaseDue facility.state localLaw.releaseProcessing.endsWithinHours",
        ["custody.processing-started"] =
            "custody.releaseProcessingStarted",
        ["custody.processing-started-in-time"] =
            "custody.bailRefused custody.releaseDue custody.releaseProcessingStarted" +
            " localLaw.releaseProcessing.startsWithinMinutes",
        ["custody.within-days-of-early-transfer"] =
            "custody.bailRefused custody.releaseDue facility.state facility.timeZone localLaw.transferDaysBefore",
        ["detainer.48-hours"] =
            "acts",
        ["detainer.in-force"] =
            "facility.timeZone papers[].box papers[].form papers[].namesPerson papers[].received papers[].signed" +
            " papers[].withdrawn",
        ["detainer.in-time"] =
            "acts",
        ["detainer.served"] =
            "facility.timeZone papers[].box papers[].form papers[].namesPerson papers[].received papers[].servedOnPerson" +
            " papers[].signed papers[].withdrawn",
        ["detainer.served-in-time"] =
            "acts",
        ["hold.booked"] =
            "custody.booked",
        ["hold.not-cancelled"] =
            "custody.iceCancelled",
        ["igsa.booked-for-ice"] =
            "custody.bookedForIce",
        ["igsa.covers-facility"] =
            "agency.detentionServices.facilities",
        ["igsa.end-of-agreement"] =
            "acts agency.detentionServices.ended agency.detentionServices.notices[].kind" +
            " agency.detentionServices.notices[].received agency.detentionServices.notices[].rescinded" +
            " agency.detentionServices.notices[].until custody.bookedForIce custody.receivedFrom",
        ["igsa.in-force"] =
            "agency.detentionServices.effective agency.detentionServices.ended agency.detentionServices.notices[].kind" +
            " agency.detentionServices.notices[].received agency.detentionServices.notices[].rescinded" +
            " agency.detentionServices.notices[].until facility.timeZone",
        ["igsa.longest-stay"] =
            "acts agency.detentionServices.longestStayHours custody.bookedForIce custody.receivedFrom",
        ["igsa.order-to-detain-in-time"] =
            "acts custody.receivedFrom",
        ["jem.48-hours"] =
            "acts",
        ["jem.agency-jail"] =
            "agency.facilities ask.place",
        ["jem.arrest-warrant-in-hand"] =
            "papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
        ["jem.arrested-for-offense"] =
            "custody.arrestedFor",
        ["jem.authorized"] =
            "ask.officer facility.timeZone officers[].designations[].authorized officers[].designations[].under",
        ["jem.authorized-since-suspension"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " ask.officer facility.timeZone officers[].designations[].authorized officers[].designations[].under",
        ["jem.authorized-under-agreement"] =
            "agency.agreements[].continues agency.agreements[].edition agency.agreements[].effective" +
            " agency.agreements[].ended agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " ask.officer facility.timeZone officers[].designations[].authorized officers[].designations[].under",
        ["jem.believes-alien"] =
            "ask.believesAlien",
        ["jem.certified"] =
            "ask.officer facility.timeZone officers[].designations[].certified officers[].designations[].under",
        ["jem.check-records"] =
            "acts done[].at done[].duty",
        ["jem.covered-jail"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].facilities agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type ask.place" +
            " facility.timeZone",
        ["jem.credentials"] =
            "ask.carryingCredentials",
        ["jem.designated"] =
            "ask.officer officers[].designations[].under",
        ["jem.destination-approved"] =
            "ask.destinationApprovedByIce",
        ["jem.detainer.arrested-for-offense"] =
            "custody.arrestedFor",
        ["jem.detainer.warrant-in-hand"] =
            "papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
        ["jem.detention-duty"] =
            "ask.onDetentionDuty",
        ["jem.end-of-agreement"] =
            "acts",
        ["jem.explain-complaint-process"] =
            "acts",
        ["jem.form-70-006"] =
            "ask.officer officers[].designations[].form70006 officers[].designations[].under",
        ["jem.forward-complaint"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " agency.complaints[].noticed agency.complaints[].officer done[].duty done[].for officers[].designations[].under",
        ["jem.found-removable"] =
            "ask.foundRemovable",
        ["jem.ice-direction"] =
            "ask.underIceDirection",
        ["jem.in-force"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " facility.timeZone",
        ["jem.not-withdrawn"] =
            "ask.officer officers[].designations[].under officers[].designations[].withdrawn",
        ["jem.offer-interpreter"] =
            "acts done[].duty",
        ["jem.officer-citizen"] =
            "ask.officer officers[].unitedStatesCitizen",
        ["jem.person-booked"] =
            "custody.booked",
        ["jem.place-holds-person"] =
            "ask.place",
        ["jem.removal-warrant-in-hand"] =
            "papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
        ["jem.report-citizenship-question"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " person.citizenshipQuestions[].raised person.citizenshipQuestions[].reportedToIce",
        ["jem.report-complaint"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " agency.complaints[].noticed agency.complaints[].officer done[].at done[].duty done[].for facility.timeZone" +
            " officers[].designations[].under",
        ["jem.report-detainer-issued"] =
            "acts",
        ["jem.report-resolution"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " agency.complaints[].noticed agency.complaints[].officer agency.complaints[].resolved done[].at done[].duty" +
            " done[].for facility.timeZone officers[].designations[].under",
        ["jem.warrant-in-hand"] =
            "papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
        ["notify.as-commanded"] =
            "custody.bailRefused custody.releaseDue done[].duty done[].for facility.state localLaw.releaseNotice" +
            " papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn person.statusShown",
        ["notify.as-requested"] =
            "custody.bailRefused custody.iceTookCustody custody.releaseDue custody.released done[].at done[].duty" +
            " facility.state localLaw.releaseNotice papers[].form papers[].namesPerson papers[].received papers[].signed" +
            " papers[].withdrawn",
        ["notify.request-in-hand"] =
            "facility.timeZone papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
        ["notify.state-allows"] =
            "facility.state localLaw.releaseNotice person.statusShown",
        ["notify.state-commands"] =
            "facility.state localLaw.releaseNotice person.statusShown",
        ["release.booked"] =
            "custody.booked",
        ["release.due"] =
            "custody.bailRefused custody.releaseDue",
        ["release.due-not-recorded"] =
            "custody.bailRefused custody.releaseDue",
        ["release.when-hold-ends"] =
            "acts agency.detentionServices.effective agency.detentionServices.ended agency.detentionServices.facilities" +
            " agency.detentionServices.longestStayHours agency.detentionServices.notices[].kind" +
            " agency.detentionServices.notices[].received agency.detentionServices.notices[].rescinded custody.bookedForIce" +
            " custody.iceArrested custody.receivedFrom done[].duty localLaw.detentionContract",
        ["state.allows-detention-contract"] =
            "facility.state localLaw.detentionContract",
        ["state.authorizes-detainer-hold"] =
            "facility.state localLaw.detainerHold person.statusShown",
        ["state.ceiling"] =
            "custody.bailRefused custody.releaseDue facility.state facility.timeZone localLaw.holdCeilings papers[].box" +
            " papers[].form papers[].namesPerson papers[].received papers[].signed",
        ["state.commands-detainer-hold"] =
            "facility.state localLaw.detainerHold person.statusShown",
        ["state.hold-order-given"] =
            "custody.stateOrder",
        ["state.no-hold-order-needed"] =
            "facility.state localLaw.holdNeedsOrder",
        ["tfm.arrest-warrant-in-hand"] =
            "papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
        ["tfm.arrested-for-offense"] =
            "custody.arrestedFor",
        ["tfm.arrested-for-state-or-federal-offense"] =
            "custody.arrestedFor",
        ["tfm.authorized"] =
            "ask.officer facility.timeZone officers[].designations[].authorized officers[].designations[].under",
        ["tfm.authorized-under-agreement"] =
            "agency.agreements[].continues agency.agreements[].edition agency.agreements[].effective" +
            " agency.agreements[].ended agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " ask.officer facility.timeZone officers[].designations[].authorized officers[].designations[].under",
        ["tfm.believes-alien"] =
            "ask.believesAlien",
        ["tfm.bring-before-immigration-officer"] =
            "acts done",
        ["tfm.bring-to-ice"] =
            "acts done",
        ["tfm.category-set-by-ice"] =
            "ask.categorySetByIce",
        ["tfm.certified"] =
            "ask.officer officers[].designations[].certified officers[].designations[].under",
        ["tfm.contact-ice-supervisor"] =
            "acts done[].at done[].duty",
        ["tfm.coordinated-with-ice"] =
            "ask.coordinatedWithIce",
        ["tfm.day-of-arrest"] =
            "acts",
        ["tfm.designated"] =
            "ask.officer officers[].designations[].under",
        ["tfm.destination-approved"] =
            "ask.destinationApprovedByIce",
        ["tfm.document-escape-factors"] =
            "acts done[].duty done[].for",
        ["tfm.end-of-agreement"] =
            "acts",
        ["tfm.entry-in-view"] =
            "ask.entryInView",
        ["tfm.forward-complaint"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].type agency.complaints[].noticed" +
            " agency.complaints[].officer done[].duty done[].for facility.timeZone officers[].designations[].under",
        ["tfm.ice-direction"] =
            "ask.underIceDirection",
        ["tfm.in-force"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " facility.timeZone",
        ["tfm.in-jurisdiction"] =
            "agency.facilities ask.inJurisdiction ask.place",
        ["tfm.likely-to-escape"] =
            "ask.likelyToEscape",
        ["tfm.no-open-complaint"] =
            "agency.complaints[].mayLeadToDiscipline agency.complaints[].noticed agency.complaints[].officer" +
            " agency.complaints[].resolved ask.officer",
        ["tfm.not-withdrawn"] =
            "ask.officer facility.timeZone officers[].designations[].under officers[].designations[].withdrawn",
        ["tfm.offer-interpreter"] =
            "acts done[].duty",
        ["tfm.officer-citizen"] =
            "ask.officer officers[].unitedStatesCitizen",
        ["tfm.person-not-booked"] =
            "custody.booked",
        ["tfm.reason-to-believe-in-violation"] =
            "ask.reasonToBelieveInViolation",
        ["tfm.remove-from-program"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].type agency.complaints[].mayLeadToDiscipline" +
            " agency.complaints[].noticed agency.complaints[].officer agency.complaints[].resolved done" +
            " officers[].designations[].under officers[].designations[].withdrawn",
        ["tfm.renewed"] =
            "ask.officer officers[].designations[].renewed officers[].designations[].under",
        ["tfm.report-complaint"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].type agency.complaints[].noticed" +
            " agency.complaints[].officer done[].duty done[].for officers[].designations[].under",
        ["tfm.report-conflict"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].from agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " custody.iceTookCustody custody.released done[].for facility.state localLaw.agreement287g localLaw.civilArrest" +
            " localLaw.detainerHold papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
        ["tfm.report-revocation"] =
            "agency.agreements[].effective agency.agreements[].ended agency.agreements[].notices[].from" +
            " agency.agreements[].notices[].kind agency.agreements[].notices[].namedEffect" +
            " agency.agreements[].notices[].received agency.agreements[].notices[].rescinded agency.agreements[].type" +
            " facility.timeZone officers[].designations[].under officers[].designations[].withdrawn",
        ["tfm.same-day"] =
            "acts",
        ["tfm.two-years-from-authorization"] =
            "ask.officer facility.timeZone officers[].designations[].authorized officers[].designations[].under",
        ["tfm.two-years-from-renewal"] =
            "ask.officer officers[].designations[].renewed officers[].designations[].under",
        ["tfm.warrant-in-hand"] =
            "papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
        ["transfer.ice-officer-present"] =
            "ask.iceOfficerPresent",
        ["transfer.ice-shows-warrant"] =
            "ask.iceShowsWarrant",
        ["transfer.state-allows"] =
            "facility.state localLaw.transfer",
        ["transfer.warrant-in-hand"] =
            "papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
        ["transport.destination-approved"] =
            "ask.destinationApprovedByIce",
        ["transport.state-allows"] =
            "facility.state localLaw.transport",
        ["wso.48-hours"] =
            "acts",
        ["wso.agency-jail"] =
            "agency.facilities ask.place",
        ["wso.announce-departure"] =
            "agency.agreements[].effective agency.agreements[].ended agency.agreements[].notices[].exigent" +
            " agency.agreements[].notices[].kind agency.agreements[].notices[].namedEffect" +
            " agency.agreements[].notices[].received agency.agreements[].notices[].rescinded" +
            " agency.agreements[].notices[].until agency.agreements[].type facility.timeZone officers[].designations[].under" +
            " officers[].designations[].withdrawn",
        ["wso.arrest-warrant-in-hand"] =
            "papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
        ["wso.authorized"] =
            "ask.officer facility.timeZone officers[].designations[].authorized officers[].designations[].under",
        ["wso.authorized-under-agreement"] =
            "agency.agreements[].continues agency.agreements[].edition agency.agreements[].effective" +
            " agency.agreements[].ended agency.agreements[].notices[].exigent agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " ask.officer officers[].designations[].authorized officers[].designations[].under",
        ["wso.certified"] =
            "ask.officer facility.timeZone officers[].designations[].certified officers[].designations[].under",
        ["wso.covered-jail"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].facilities agency.agreements[].notices[].exigent agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type ask.place" +
            " facility.timeZone",
        ["wso.credentials"] =
            "ask.carryingCredentials",
        ["wso.designated"] =
            "ask.officer officers[].designations[].under",
        ["wso.destination-approved"] =
            "ask.destinationApprovedByIce",
        ["wso.end-of-agreement"] =
            "acts",
        ["wso.explain-complaint-process"] =
            "acts done[].duty",
        ["wso.form-70-006"] =
            "ask.officer officers[].designations[].form70006 officers[].designations[].under",
        ["wso.form-delegates-transport"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].exigent agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type",
        ["wso.forward-complaint"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].exigent agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " agency.complaints[].noticed agency.complaints[].officer done[].duty done[].for officers[].designations[].under",
        ["wso.forward-complaint-promptly"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].exigent agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].type agency.complaints[].noticed" +
            " agency.complaints[].officer done[].duty done[].for officers[].designations[].under",
        ["wso.ice-direction"] =
            "ask.underIceDirection",
        ["wso.in-force"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].exigent agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type",
        ["wso.not-withdrawn"] =
            "ask.officer facility.timeZone officers[].designations[].under officers[].designations[].withdrawn",
        ["wso.offer-interpreter"] =
            "acts done[].duty",
        ["wso.offer-interpreter-at-transport"] =
            "acts done[].duty",
        ["wso.officer-citizen"] =
            "ask.officer officers[].unitedStatesCitizen",
        ["wso.officers-jail"] =
            "ask.officer ask.place officers[].designations[].facilities officers[].designations[].under",
        ["wso.removal-warrant-in-hand"] =
            "papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
        ["wso.report-citizenship-question"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].exigent agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type done[].at" +
            " person.citizenshipQuestions[].raised person.citizenshipQuestions[].reportedToIce",
        ["wso.report-citizenship-question-2019"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].exigent agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type done[].at" +
            " person.citizenshipQuestions[].raised person.citizenshipQuestions[].reportedToIce",
        ["wso.report-complaint"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].exigent agency.agreements[].notices[].namedEffect" +
            " agency.agreements[].notices[].received agency.agreements[].type agency.complaints[].noticed" +
            " agency.complaints[].officer done[].duty facility.timeZone officers[].designations[].under",
        ["wso.report-conflict"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].exigent agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].rescinded agency.agreements[].notices[].until agency.agreements[].type" +
            " custody.iceTookCustody custody.released done[].duty done[].for facility.state localLaw.agreement287g" +
            " localLaw.civilArrest localLaw.detainerHold papers[].form papers[].namesPerson papers[].received" +
            " papers[].signed papers[].withdrawn",
        ["wso.report-resolution"] =
            "agency.agreements[].edition agency.agreements[].effective agency.agreements[].ended" +
            " agency.agreements[].notices[].exigent agency.agreements[].notices[].kind" +
            " agency.agreements[].notices[].namedEffect agency.agreements[].notices[].received" +
            " agency.agreements[].notices[].until agency.agreements[].type agency.complaints[].noticed" +
            " agency.complaints[].officer agency.complaints[].resolved done[].duty officers[].designations[].under",
        ["wso.report-service"] =
            "acts done[].duty",
        ["wso.warrant-in-hand"] =
            "papers[].form papers[].namesPerson papers[].received papers[].signed papers[].withdrawn",
    };

    public static IReadOnlyList<string> Of(string rule) => Paths.TryGetValue(rule, out var paths) ? paths.Split(' ') : [];
}
