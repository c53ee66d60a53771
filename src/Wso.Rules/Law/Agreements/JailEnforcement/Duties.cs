namespace Wso.Rules.Law.JailEnforcement;

/// <summary>What a Jail Enforcement agreement obliges the agency and its officers to do.</summary>
internal static class Duties
{
    public static readonly DutyRule ReportCitizenshipQuestion = new("jem.report-citizenship-question",
        law: JemMoa.AuthorizedFunctions,
        text: "[As in the Warrant Service Officer agreement of 2020:] Participating LEA personnel must report all encounters with asserted or suspected claims of U.S. citizenship to ICE immediately, but generally within one hour of the claim.",
        says: "the officer reports a question of United States citizenship to ICE at once, generally within one hour after it was raised",
        duty: Duty.ReportCitizenshipQuestion,
        force: DutyForce.Agreement,
        arises: QuestionsUnder.Each(InForce.Terms),
        due: Clock.After(TimeLimit.ElapsedHours(1), Anchors.QuestionRaised),
        under: AgreementType.JailEnforcement);

    // CHOICE: a check recorded for the very instant of the act counts, because records are kept by the minute.
    public static readonly DutyRule CheckRecords = new("jem.check-records",
        law: JemMoa.AuthorizedFunctions,
        text: "[Record checks are required; the sentence that says so was read, and is not quoted here.]",
        says: "check records before a warrant is served, a detainer issued or a charging document prepared",
        duty: Duty.CheckRecords,
        force: DutyForce.Agreement,
        arises: ActsUnder.With(
            InForce.Terms,
            JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant, JailAction.IssueDetainer, JailAction.PrepareChargingDocument),
        due: Clock.At(Anchors.ActDone),
        under: AgreementType.JailEnforcement);

    public static readonly DutyRule ReportDetainerIssued = new("jem.report-detainer-issued",
        law: JemMoa.AuthorizedFunctions,
        text: "Participating LEA personnel must notify ICE of any immigration detainer issued under the authority conferred by the MOA as soon as possible, but no longer than approximately 24 hours.",
        says: "tell ICE of a detainer within 24 hours of its issue",
        duty: Duty.ReportDetainerIssued,
        force: DutyForce.Agreement,
        arises: ActsUnder.Then(InForce.Terms, JailAction.IssueDetainer),
        due: Clock.After(TimeLimit.ElapsedHours(24), Anchors.ActDone),
        under: AgreementType.JailEnforcement);

    public static readonly DutyRule ReportComplaint = new("jem.report-complaint",
        law: JemMoa.Complaints,
        text: "within 48 hours of the LEA receiving notice of the complaint or allegation, excluding weekends",
        says: "tell ICE of a complaint about a designated officer within 48 hours of notice (Saturdays and Sundays do not count)",
        duty: Duty.ReportComplaint,
        force: DutyForce.Agreement,
        arises: ComplaintsUnder.AboutOfficers(InForce.Terms),
        due: Clock.After(Weekends.FortyEightHoursNotCounting, Anchors.ComplaintNoticed),
        under: AgreementType.JailEnforcement,
        scope: DutyScope.Agency);

    public static readonly DutyRule ForwardComplaint = new("jem.forward-complaint",
        law: JemMoa.Complaints,
        text: "[Complaints about personnel who are not designated are forwarded] within 48 hours",
        says: "forward to ICE, within 48 hours of notice, a complaint about anyone who is not a designated officer",
        duty: Duty.ForwardComplaint,
        force: DutyForce.Agreement,
        arises: ComplaintsUnder.AboutOthers(InForce.Terms),
        due: Clock.After(TimeLimit.ElapsedHours(48), Anchors.ComplaintNoticed),
        under: AgreementType.JailEnforcement,
        scope: DutyScope.Agency);

    public static readonly DutyRule ReportResolution = new("jem.report-resolution",
        law: JemMoa.Complaints,
        text: "no later than 30 days from the date of the resolution",
        says: "report within 30 calendar days how a complaint about a designated officer was resolved",
        duty: Duty.ReportResolution,
        force: DutyForce.Agreement,
        arises: ComplaintsUnder.ResolvedAboutOfficers(InForce.Terms),
        due: Clock.After(TimeLimit.CalendarDays(30), Anchors.ComplaintResolved),
        under: AgreementType.JailEnforcement,
        scope: DutyScope.Agency);

    // CHOICE: owed at every act, because who has limited English is found out by offering.
    public static readonly DutyRule OfferInterpreter = new("jem.offer-interpreter",
        law: JemMoa.Interpreters,
        text: "[As in the Warrant Service Officer agreement, without the interpreter's name on the warrant; the words were not retrieved.]",
        says: "offer an interpreter when the act is done",
        duty: Duty.OfferInterpreter,
        force: DutyForce.Agreement,
        arises: ActsUnder.With(
            InForce.Terms,
            JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant, JailAction.QuestionAlienage, JailAction.ProcessForRemoval,
            JailAction.TakeSwornStatement, JailAction.PrepareChargingDocument, JailAction.IssueDetainer, JailAction.TransportToIce),
        due: Clock.At(Anchors.ActDone),
        under: AgreementType.JailEnforcement);

    public static readonly DutyRule ExplainComplaintProcess = new("jem.explain-complaint-process",
        law: JemMoa.Complaints,
        text: "If the alien understands a language other than English or Spanish or is unable to read, LEA personnel will read and/or translate the complaint process in a language the alien understands",
        says: "when a warrant is served, read or translate the complaint process to a person who reads neither English nor Spanish",
        duty: Duty.ExplainComplaintProcess,
        force: DutyForce.Agreement,
        arises: ActsUnder.WithSomebodyWhoCannotRead(InForce.Terms, JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant),
        due: Clock.At(Anchors.ActDone),
        under: AgreementType.JailEnforcement);

    public static readonly DutyRule[] All =
    [
        ReportCitizenshipQuestion, CheckRecords, ReportDetainerIssued,
        ReportComplaint, ForwardComplaint, ReportResolution, OfferInterpreter, ExplainComplaintProcess,
    ];
}
