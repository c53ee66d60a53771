using System.Collections.Generic;
using NodaTime;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>
/// The rows of section 8 that have a clock: a case in which each duty arises, and when it is due by the words of the row.
/// </summary>
internal static class DutyRows
{
    public const string Act = "act";
    public const string Question = "question";
    public static readonly Instant Raised = Due + Hours(5);

    /// <summary>A Friday at 17:00, of which seven hours are left before the weekend.</summary>
    public static readonly Instant Friday = Local("2027-06-11T17:00:00");

    public static IEnumerable<DutyCase> WithClock()
    {
        var (wso, jem, tfm) = (AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce);
        yield return Served("wso.report-service", wso, JailAction.ExecuteArrestWarrant, Due);
        yield return Served("wso.report-service", wso, JailAction.ServeRemovalWarrant, Due);
        yield return Served("wso.offer-interpreter", wso, JailAction.ExecuteArrestWarrant, Due);
        yield return new("wso.offer-interpreter-at-transport", Transported().Case(), Due + Hours(1), Act);
        yield return Served("jem.offer-interpreter", jem, JailAction.QuestionAlienage, Due);
        yield return Served("tfm.offer-interpreter", tfm, JailAction.TakeSwornStatement, Due);
        yield return Served("jem.check-records", jem, JailAction.ExecuteArrestWarrant, Due);
        yield return Served("jem.check-records", jem, JailAction.ServeRemovalWarrant, Due);
        yield return Served("jem.check-records", jem, JailAction.IssueDetainer, Due);
        yield return Served("jem.check-records", jem, JailAction.PrepareChargingDocument, Due);
        yield return Served("jem.report-detainer-issued", jem, JailAction.IssueDetainer, Local("2027-06-10T10:00:00"));
        yield return Served("tfm.bring-before-immigration-officer", tfm, JailAction.ArrestWithoutWarrant, Due);
        yield return Served("tfm.bring-to-ice", tfm, JailAction.ArrestWithoutWarrant, Local("2027-06-10T00:00:00"));
        yield return Served("tfm.bring-to-ice", tfm, JailAction.ExecuteArrestWarrant, Local("2027-06-10T00:00:00"));
        yield return Served("tfm.contact-ice-supervisor", tfm, JailAction.QuestionAlienage, Due);
        yield return About("wso.report-complaint", wso, Edition.Form2019, Draft.Deputy, Local("2027-06-15T17:00:00"));
        yield return About("wso.report-complaint", wso, Edition.Form2025, Draft.Deputy, Local("2027-06-15T17:00:00"));
        yield return About("jem.report-complaint", jem, Edition.Form2020, Draft.Deputy, Local("2027-06-15T17:00:00"));
        yield return About("wso.forward-complaint", wso, Edition.Form202007, FactValue<string>.None, Local("2027-06-13T17:00:00"));
        yield return About("wso.forward-complaint", wso, Edition.Form2025, FactValue<string>.None, Local("2027-06-13T17:00:00"));
        yield return About("jem.forward-complaint", jem, Edition.Form2025, FactValue<string>.None, Local("2027-06-13T17:00:00"));
        yield return About("tfm.remove-from-program", tfm, Edition.Form2025, Draft.Deputy, Friday);
        yield return About(
            "jem.report-resolution", jem, Edition.Form2025, Draft.Deputy, Local("2027-11-19T10:00:00"),
            resolved: Local("2027-10-20T10:00:00"));
    }

    /// <summary>Questions are done by their own fact, not by the list.</summary>
    public static IEnumerable<(string Rule, AgreementType Type, Edition Form)> Questions()
    {
        yield return ("wso.report-citizenship-question-2019", AgreementType.WarrantServiceOfficer, Edition.Form2019);
        yield return ("wso.report-citizenship-question", AgreementType.WarrantServiceOfficer, Edition.Form202002);
        yield return ("wso.report-citizenship-question", AgreementType.WarrantServiceOfficer, Edition.Form202007);
        yield return ("wso.report-citizenship-question", AgreementType.WarrantServiceOfficer, Edition.Form2025);
        yield return ("jem.report-citizenship-question", AgreementType.JailEnforcement, Edition.Form2020);
        yield return ("jem.report-citizenship-question", AgreementType.JailEnforcement, Edition.Form2025);
    }

    public static DutyCase Asked(string rule, AgreementType type, Edition form, Moment reported) =>
        new(
            rule,
            Signed(type, form)
                .With(d =>
                    d.Questions = Tests.Questions.Claim(Raised, question => (question.Id, question.ReportedToIce) = (Question, reported)))
                .Case(),
            Raised + Hours(1),
            Question);

    public static Draft Signed(AgreementType type, Edition form)
    {
        var d = Baseline.Officer(type, type == AgreementType.TaskForce ? JailAction.QuestionAlienage : JailAction.ExecuteArrestWarrant);
        d.Agreement.Edition = form;
        return d;
    }

    public static DutyCase Served(string rule, AgreementType type, JailAction action, Instant due) =>
        new(rule, Recorded(type, action).Case(), due, Act);

    /// <summary>The act is on record at release due; of a Task Force officer in the field.</summary>
    public static Draft Recorded(AgreementType type, JailAction action)
    {
        var d = Baseline.Officer(type, action);
        d.Act.Id = Act;
        d.ThenAsk(JailAction.Release, Due + Hours(1));
        return d;
    }

    /// <summary>An arrest at release due, and transport an hour later on the form of October 2025.</summary>
    public static Draft Transported()
    {
        var d = Baseline.Transport(AgreementType.WarrantServiceOfficer).With(d => d.Agreement.Edition = Edition.Form202510);
        d.Act.Id = Act;
        return d.ThenAsk(JailAction.Release, Due + Hours(2));
    }

    public static DutyCase About(
        string rule, AgreementType type, Edition form, FactValue<string> officer, Moment due, Instant? resolved = null) =>
        new(rule, Complained(type, form, officer, resolved).Case(), due);

    public static Draft Complained(AgreementType type, Edition form, FactValue<string> officer, Instant? resolved = null) =>
        Signed(type, form).With(d =>
        d.Agency.Complaints = FactList.Of(
            new Complaint.Builder
            {
                Officer = officer,
                Noticed = Friday,
                Resolved = resolved is { } at ? at : Moment.Never,
                MayLeadToDiscipline = Truth.Yes,
            }.Build()));
}
