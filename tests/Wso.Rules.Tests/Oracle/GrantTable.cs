using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Tests.Oracle;

/// <summary>The tables of sections 4 to 6 as expressions over rule ids, typed from the rules: what each grant asks, bars included.</summary>
internal static class GrantTable
{
    public static readonly Dictionary<string, string> Definitions = Rows("""
        WSO-OFFICER = wso.in-force & wso.designated & wso.officer-citizen & wso.certified & wso.authorized & wso.authorized-under-agreement & wso.not-withdrawn & wso.form-70-006 & wso.ice-direction & wso.credentials
        JEM-OFFICER = jem.in-force & jem.designated & jem.officer-citizen & jem.certified & jem.authorized & jem.authorized-under-agreement & jem.not-withdrawn & jem.form-70-006 & jem.authorized-since-suspension & jem.ice-direction & jem.credentials & jem.detention-duty
        TFM-OFFICER = tfm.in-force & tfm.designated & tfm.officer-citizen & tfm.certified & tfm.authorized & tfm.authorized-under-agreement & tfm.not-withdrawn & tfm.two-years & tfm.no-open-complaint & tfm.ice-direction
        OWN-JAIL    = wso.agency-jail & wso.covered-jail & wso.officers-jail
        JEM-JAIL    = jem.agency-jail & jem.covered-jail
        PERSON-HERE = jem.place-holds-person & jem.person-booked & custody.not-gone
        LAWFUL      = custody.not-after-release-due | custody.out-processing | custody.held-on-papers
        DETAINER    = detainer.in-force & detainer.served & detainer.in-time & detainer.served-in-time
        STATE-POWER = state.authorizes-detainer-hold & state.hold-order
        NO-BAR-287G = !bar.state-forbids-287g
        NO-BAR      = NO-BAR-287G & !bar.citizenship & !bar.court-ordered-release
        NO-BAR-ARREST = NO-BAR & !bar.state-forbids-civil-arrest
        IN-JAIL     = hold.booked & custody.not-gone & hold.not-cancelled
        EVERY-BASIS = !bar.citizenship & !bar.court-ordered-release
        NO-BAR-TRANSPORT = !bar.citizenship & !bar.court-ordered-release & !bar.state-forbids-transport & !bar.state-forbids-transfer
        """);

    public static readonly Dictionary<string, string> Grants = Rows("""
        wso.execute-arrest-warrant = WSO-OFFICER & OWN-JAIL & wso.arrest-warrant-in-hand & wso.at-scheduled-release & LAWFUL & custody.not-gone & NO-BAR-ARREST
        wso.serve-removal-warrant = WSO-OFFICER & OWN-JAIL & wso.removal-warrant-in-hand & wso.at-scheduled-release & LAWFUL & custody.not-gone & NO-BAR-ARREST
        wso.only-two-powers = wso.only-two-powers
        jem.only-listed-powers = jem.only-listed-powers
        tfm.only-listed-powers = tfm.only-listed-powers
        boa.no-powers = boa.no-powers
        detainer.no-powers = detainer.no-powers
        jem.execute-arrest-warrant = JEM-OFFICER & JEM-JAIL & jem.arrest-warrant-in-hand & jem.at-scheduled-release & LAWFUL & custody.not-gone & NO-BAR-ARREST
        jem.serve-removal-warrant = JEM-OFFICER & JEM-JAIL & jem.removal-warrant-in-hand & jem.at-scheduled-release & LAWFUL & custody.not-gone & NO-BAR-ARREST
        jem.question-alienage = JEM-OFFICER & JEM-JAIL & PERSON-HERE & jem.believes-alien & NO-BAR-287G
        jem.process-for-removal = JEM-OFFICER & JEM-JAIL & PERSON-HERE & (jem.arrested-for-offense | jem.found-removable) & NO-BAR-287G
        jem.take-sworn-statement = JEM-OFFICER & JEM-JAIL & PERSON-HERE & NO-BAR-287G
        jem.prepare-charging-document = JEM-OFFICER & JEM-JAIL & PERSON-HERE & NO-BAR-287G
        jem.issue-detainer = JEM-OFFICER & JEM-JAIL & PERSON-HERE & jem.detainer.warrant-in-hand & jem.detainer.arrested-for-offense & NO-BAR
        wso.transport-to-ice = WSO-OFFICER & wso.form-delegates-transport & wso.arrest-on-record & custody.not-gone & wso.destination-approved & (LAWFUL | transport.hold-stands) & NO-BAR-TRANSPORT & NO-BAR-287G
        jem.transport-to-ice = JEM-OFFICER & jem.arrest-on-record & custody.not-gone & jem.destination-approved & (LAWFUL | transport.hold-stands) & NO-BAR-TRANSPORT & NO-BAR-287G
        tfm.execute-arrest-warrant = TFM-OFFICER & tfm.in-jurisdiction & tfm.arrest-warrant-in-hand & custody.not-gone & ((tfm.at-scheduled-release & LAWFUL & tfm.coordinated-with-ice) | tfm.person-not-booked) & NO-BAR-ARREST
        tfm.arrest-without-warrant = TFM-OFFICER & tfm.in-jurisdiction & custody.not-gone & ((tfm.at-scheduled-release & LAWFUL & tfm.coordinated-with-ice) | tfm.person-not-booked) & (tfm.entry-in-view | (tfm.reason-to-believe-in-violation & tfm.likely-to-escape)) & NO-BAR-ARREST
        tfm.question-alienage = TFM-OFFICER & tfm.in-jurisdiction & tfm.believes-alien & NO-BAR-287G
        tfm.process-for-removal = TFM-OFFICER & tfm.in-jurisdiction & tfm.arrested-for-state-or-federal-offense & NO-BAR-287G
        tfm.take-sworn-statement = TFM-OFFICER & tfm.in-jurisdiction & NO-BAR-287G
        tfm.prepare-charging-document = TFM-OFFICER & tfm.in-jurisdiction & tfm.category-set-by-ice & NO-BAR-287G
        tfm.issue-detainer = TFM-OFFICER & tfm.in-jurisdiction & tfm.category-set-by-ice & tfm.warrant-in-hand & tfm.arrested-for-offense & NO-BAR
        tfm.transport-to-ice = TFM-OFFICER & tfm.arrest-on-record & custody.not-gone & tfm.destination-approved & tfm.day-of-arrest & (LAWFUL | transport.hold-stands) & NO-BAR-TRANSPORT & NO-BAR-287G
        transport.by-state-law = transport.state-allows & detainer.in-force & hold.not-cancelled & transport.destination-approved & custody.not-gone & (LAWFUL | transport.hold-stands) & (transport.at-scheduled-release | custody.early-transfer) & NO-BAR-TRANSPORT
        notify.ice-of-release = notify.state-allows
        transfer.to-ice = transfer.ice-officer-present & (transfer.warrant-in-hand | transfer.ice-shows-warrant) & (transfer.at-scheduled-release | custody.received-from-ice | custody.early-transfer) & (LAWFUL | transfer.hold-stands | custody.received-from-ice) & custody.not-gone & transfer.state-allows & !bar.citizenship & !bar.court-ordered-release
        release.person = custody.not-gone & release.in-custody-here & release.due & (release.not-in-federal-custody | release.due-not-recorded) & release.not-commanded-to-hold & release.hold-settled
        wso.hold = wso.in-force & wso.arrest-on-record & wso.warrant-in-hand & hold.begun & wso.48-hours & wso.end-of-agreement & state.ceiling & IN-JAIL & EVERY-BASIS & NO-BAR-ARREST
        jem.hold = jem.in-force & jem.arrest-on-record & jem.warrant-in-hand & hold.begun & jem.48-hours & jem.end-of-agreement & state.ceiling & IN-JAIL & EVERY-BASIS & NO-BAR-ARREST
        tfm.hold = tfm.in-force & tfm.arrest-on-record & tfm.same-day & tfm.end-of-agreement & state.ceiling & custody.not-gone & hold.not-cancelled & EVERY-BASIS & NO-BAR-ARREST
        boa.hold = boa.in-force & boa.covers-facility & boa.order-to-detain-in-hand & boa.order-to-detain-in-time & DETAINER & STATE-POWER & hold.begun & boa.48-hours & boa.end-of-agreement & state.ceiling & IN-JAIL & EVERY-BASIS
        detainer.hold = DETAINER & STATE-POWER & hold.begun & detainer.48-hours & state.ceiling & IN-JAIL & EVERY-BASIS
        igsa.hold = igsa.in-force & igsa.covers-facility & state.allows-detention-contract & igsa.order-to-detain-in-time & (custody.received-from-ice | custody.arrested-by-ice | igsa.arrested-at-release) & igsa.begun & igsa.longest-stay & igsa.end-of-agreement & IN-JAIL & EVERY-BASIS
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
        text.Split('\n').Select(line => line.Split(" = ", 2)).ToDictionary(row => row[0].Trim(), row => row[1].Trim());
}
