using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Wso.Rules.Tests.Oracle;

/// <summary>
/// The tables of sections 4 to 6 as expressions over rule ids: what each grant asks, bars included.
/// A reader typed them from the words of the rules, not from the product, and took only the ids from it.
/// Where a test finds a difference, read the rules first. A line that begins with a space continues the one before it.
/// </summary>
internal static class GrantTable
{
    public static readonly Dictionary<string, string> Definitions = Rows("""
        WSO-OFFICER = wso.in-force & wso.designated & wso.officer-citizen & wso.certified & wso.authorized
            & wso.authorized-under-agreement & wso.not-withdrawn & wso.form-70-006 & wso.ice-direction & wso.credentials
        JEM-OFFICER = jem.in-force & jem.designated & jem.officer-citizen & jem.certified & jem.authorized
            & jem.authorized-under-agreement & jem.authorized-since-suspension & jem.not-withdrawn & jem.form-70-006
            & jem.ice-direction & jem.credentials & jem.detention-duty
        TFM-OFFICER = tfm.in-force & tfm.designated & tfm.officer-citizen & tfm.certified & tfm.authorized
            & tfm.authorized-under-agreement & tfm.not-withdrawn & tfm.two-years & tfm.no-open-complaint & tfm.ice-direction
        OWN-JAIL = wso.agency-jail & wso.covered-jail & wso.officers-jail
        JEM-JAIL = jem.agency-jail & jem.covered-jail
        PERSON-HERE = jem.place-holds-person & jem.person-booked & custody.not-gone
        LAWFUL = custody.not-after-release-due | custody.out-processing | custody.held-on-papers
        WSO-AT-RELEASE = wso.at-scheduled-release & LAWFUL & custody.not-gone
        JEM-AT-RELEASE = jem.at-scheduled-release & LAWFUL & custody.not-gone
        TFM-AT-RELEASE = tfm.at-scheduled-release & LAWFUL & custody.not-gone
        DETAINER = detainer.in-force & detainer.served & detainer.in-time & detainer.served-in-time
        STATE-POWER = state.authorizes-detainer-hold & state.hold-order
        IN-JAIL = hold.booked & custody.not-gone & hold.not-cancelled
        PERSON-MAY-BE-HELD = !bar.citizenship & !bar.court-ordered-release
        MODEL-ALLOWED = !bar.state-forbids-287g
        ARREST-ALLOWED = MODEL-ALLOWED & !bar.state-forbids-civil-arrest & PERSON-MAY-BE-HELD
        TFM-ARREST = TFM-OFFICER & tfm.in-jurisdiction & custody.not-gone
            & ((TFM-AT-RELEASE & tfm.coordinated-with-ice) | tfm.person-not-booked) & ARREST-ALLOWED
        TRANSPORT = custody.not-gone & (LAWFUL | transport.hold-stands) & PERSON-MAY-BE-HELD
            & !bar.state-forbids-transport & !bar.state-forbids-transfer
        PAPER-HOLD = DETAINER & STATE-POWER & hold.begun & state.ceiling & IN-JAIL & PERSON-MAY-BE-HELD
        ICE-CUSTODY = custody.received-from-ice | custody.arrested-by-ice | igsa.arrested-at-release
        """);

    public static readonly Dictionary<string, string> Grants = Rows("""
        wso.execute-arrest-warrant = WSO-OFFICER & OWN-JAIL & wso.arrest-warrant-in-hand & WSO-AT-RELEASE & ARREST-ALLOWED
        jem.execute-arrest-warrant = JEM-OFFICER & JEM-JAIL & jem.arrest-warrant-in-hand & JEM-AT-RELEASE & ARREST-ALLOWED
        tfm.execute-arrest-warrant = TFM-ARREST & tfm.arrest-warrant-in-hand
        wso.serve-removal-warrant = WSO-OFFICER & OWN-JAIL & wso.removal-warrant-in-hand & WSO-AT-RELEASE & ARREST-ALLOWED
        jem.serve-removal-warrant = JEM-OFFICER & JEM-JAIL & jem.removal-warrant-in-hand & JEM-AT-RELEASE & ARREST-ALLOWED
        tfm.arrest-without-warrant = TFM-ARREST & (tfm.entry-in-view | (tfm.reason-to-believe-in-violation & tfm.likely-to-escape))
        jem.question-alienage = JEM-OFFICER & JEM-JAIL & PERSON-HERE & jem.believes-alien & MODEL-ALLOWED
        tfm.question-alienage = TFM-OFFICER & tfm.in-jurisdiction & tfm.believes-alien & MODEL-ALLOWED
        jem.process-for-removal = JEM-OFFICER & JEM-JAIL & PERSON-HERE & (jem.arrested-for-offense | jem.found-removable)
            & MODEL-ALLOWED
        tfm.process-for-removal = TFM-OFFICER & tfm.in-jurisdiction & tfm.arrested-for-state-or-federal-offense & MODEL-ALLOWED
        jem.take-sworn-statement = JEM-OFFICER & JEM-JAIL & PERSON-HERE & MODEL-ALLOWED
        tfm.take-sworn-statement = TFM-OFFICER & tfm.in-jurisdiction & MODEL-ALLOWED
        jem.prepare-charging-document = JEM-OFFICER & JEM-JAIL & PERSON-HERE & MODEL-ALLOWED
        tfm.prepare-charging-document = TFM-OFFICER & tfm.in-jurisdiction & tfm.category-set-by-ice & MODEL-ALLOWED
        jem.issue-detainer = JEM-OFFICER & JEM-JAIL & PERSON-HERE & jem.detainer.warrant-in-hand & jem.detainer.arrested-for-offense
            & MODEL-ALLOWED & PERSON-MAY-BE-HELD
        tfm.issue-detainer = TFM-OFFICER & tfm.in-jurisdiction & tfm.category-set-by-ice & tfm.warrant-in-hand
            & tfm.arrested-for-offense & MODEL-ALLOWED & PERSON-MAY-BE-HELD
        wso.transport-to-ice = wso.form-delegates-transport & WSO-OFFICER & wso.arrest-on-record & wso.destination-approved
            & TRANSPORT & MODEL-ALLOWED
        jem.transport-to-ice = JEM-OFFICER & jem.arrest-on-record & jem.destination-approved & TRANSPORT & MODEL-ALLOWED
        tfm.transport-to-ice = TFM-OFFICER & tfm.arrest-on-record & tfm.destination-approved & tfm.day-of-arrest
            & TRANSPORT & MODEL-ALLOWED
        transport.by-state-law = transport.state-allows & detainer.in-force & hold.not-cancelled & transport.destination-approved
            & (transport.at-scheduled-release | custody.early-transfer) & TRANSPORT
        notify.ice-of-release = notify.state-allows
        transfer.to-ice = transfer.ice-officer-present & (transfer.warrant-in-hand | transfer.ice-shows-warrant)
            & (transfer.at-scheduled-release | custody.received-from-ice | custody.early-transfer)
            & (LAWFUL | transfer.hold-stands | custody.received-from-ice) & custody.not-gone & transfer.state-allows & PERSON-MAY-BE-HELD
        wso.hold = wso.in-force & wso.arrest-on-record & wso.warrant-in-hand & hold.begun & IN-JAIL & ARREST-ALLOWED & wso.48-hours
            & wso.end-of-agreement & state.ceiling
        jem.hold = jem.in-force & jem.arrest-on-record & jem.warrant-in-hand & hold.begun & IN-JAIL & ARREST-ALLOWED & jem.48-hours
            & jem.end-of-agreement & state.ceiling
        tfm.hold = tfm.in-force & tfm.arrest-on-record & custody.not-gone & hold.not-cancelled & ARREST-ALLOWED & tfm.same-day
            & tfm.end-of-agreement & state.ceiling
        boa.hold = boa.in-force & boa.covers-facility & boa.order-to-detain-in-hand & boa.order-to-detain-in-time & PAPER-HOLD
            & boa.48-hours & boa.end-of-agreement
        detainer.hold = PAPER-HOLD & detainer.48-hours
        igsa.hold = igsa.in-force & igsa.covers-facility & state.allows-detention-contract & igsa.order-to-detain-in-time
            & ICE-CUSTODY & igsa.begun & IN-JAIL & PERSON-MAY-BE-HELD & igsa.longest-stay & igsa.end-of-agreement
        release.person = custody.not-gone & release.in-custody-here & release.due
            & (release.not-in-federal-custody | release.due-not-recorded) & release.not-commanded-to-hold & release.hold-settled
        wso.only-two-powers = wso.only-two-powers
        jem.only-listed-powers = jem.only-listed-powers
        tfm.only-listed-powers = tfm.only-listed-powers
        boa.no-powers = boa.no-powers
        detainer.no-powers = detainer.no-powers
        """);

    /// <summary>When the action is not only permitted but required.</summary>
    public static readonly Dictionary<string, string> Required = Rows("""
        notify.ice-of-release = notify.state-commands & notify.request-in-hand
        detainer.hold = state.commands-detainer-hold
        release.person = release.no-hold-stands
        """);

    /// <summary>The columns of the tables: which grants an action has.</summary>
    public static readonly Dictionary<JailAction, string[]> Actions = Rows("""
        ExecuteArrestWarrant = wso.execute-arrest-warrant jem.execute-arrest-warrant tfm.execute-arrest-warrant
        ServeRemovalWarrant = wso.serve-removal-warrant jem.serve-removal-warrant tfm.only-listed-powers
        ArrestWithoutWarrant = wso.only-two-powers jem.only-listed-powers tfm.arrest-without-warrant
        QuestionAlienage = wso.only-two-powers jem.question-alienage tfm.question-alienage
        ProcessForRemoval = wso.only-two-powers jem.process-for-removal tfm.process-for-removal
        TakeSwornStatement = wso.only-two-powers jem.take-sworn-statement tfm.take-sworn-statement
        PrepareChargingDocument = wso.only-two-powers jem.prepare-charging-document tfm.prepare-charging-document
        IssueDetainer = wso.only-two-powers jem.issue-detainer tfm.issue-detainer
        TransportToIce = wso.transport-to-ice jem.transport-to-ice tfm.transport-to-ice transport.by-state-law
        NotifyIceOfRelease = notify.ice-of-release
        TransferToIce = transfer.to-ice
        HoldForIce = wso.hold jem.hold tfm.hold boa.hold detainer.hold igsa.hold
        Release = release.person
        """).ToDictionary(row => Enum.Parse<JailAction>(row.Key), row => row.Value.Split(' '));

    private static Dictionary<string, string> Rows(string text) =>
        Regex.Replace(text, @"\n +", " ").Split('\n').Select(line => line.Split(" = ", 2))
            .ToDictionary(row => row[0].Trim(), row => row[1].Trim());
}
