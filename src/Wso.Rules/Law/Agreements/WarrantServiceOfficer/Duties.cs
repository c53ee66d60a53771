namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>What a Warrant Service Officer agreement obliges the agency and its officers to do.</summary>
internal static class Duties
{
    public static readonly DutyRule ReportService = new("wso.report-service",
        law: WsoMoa.OperatingResponsibilities,
        text: "The LEA shall provide notification to the ICE officer immediately after participating LEA personnel serve any warrant of arrest or warrant of removal that executes the custodial transfer of the alien to ICE",
        says: "tell the ICE officer at once that a warrant was served",
        duty: Duty.ReportService,
        force: DutyForce.Agreement,
        arises: ActsUnder.Then(InForce.Terms, JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant),
        due: Clock.At(Anchors.ActDone),
        under: AgreementType.WarrantServiceOfficer,
        atOnce: true);

    public static readonly DutyRule ReportCitizenshipQuestionWithinOneHour = new("wso.report-citizenship-question-2019",
        law: WsoMoa.OperatingResponsibilities,
        text: "The [agency] must report all encounters with asserted or suspected claims of U.S. citizenship to the FOD in [city] through their chain of command immediately, but, absent unforeseen exigent circumstances, in no case more than one hour of the claim",
        says: "the agency reports a question of United States citizenship to the ICE Field Office Director, through its chain of command, at once and in no case later than one hour after it was raised",
        duty: Duty.ReportCitizenshipQuestion,
        force: DutyForce.Agreement,
        arises: QuestionsUnder.Each(InForce.Terms),
        due: Clock.After(TimeLimit.ElapsedHours(1), Anchors.QuestionRaised),
        under: AgreementType.WarrantServiceOfficer,
        forms: [Edition.Form2019]);

    public static readonly DutyRule ReportCitizenshipQuestion = new("wso.report-citizenship-question",
        law: WsoMoa.OperatingResponsibilities,
        text: "Participating LEA personnel must report all encounters with asserted or suspected claims of U.S. citizenship to ICE immediately, but generally within one hour of the claim.",
        says: "the officer reports a question of United States citizenship to ICE at once, generally within one hour after it was raised",
        duty: Duty.ReportCitizenshipQuestion,
        force: DutyForce.Agreement,
        arises: QuestionsUnder.Each(InForce.Terms),
        due: Clock.After(TimeLimit.ElapsedHours(1), Anchors.QuestionRaised),
        under: AgreementType.WarrantServiceOfficer,
        forms: [Edition.Form202002, Edition.Form202007, Edition.Form2025, Edition.Form202510]);

    public static readonly DutyRule ReportComplaint = new("wso.report-complaint",
        law: WsoMoa.Complaints,
        text: "the LEA shall, to the extent allowed by State law, make timely notification to an ICE officer within 48 hours, excluding weekends, of the existence and nature of the complaint or allegation",
        says: "tell an ICE officer of a complaint about a designated officer within 48 hours of notice (Saturdays and Sundays do not count)",
        duty: Duty.ReportComplaint,
        force: DutyForce.Agreement,
        arises: ComplaintsUnder.AboutOfficers(InForce.Terms),
        due: Clock.After(Weekends.FortyEightHoursNotCounting, Anchors.ComplaintNoticed),
        under: AgreementType.WarrantServiceOfficer,
        scope: DutyScope.Agency);

    public static readonly DutyRule ForwardComplaint = new("wso.forward-complaint",
        law: WsoMoa.Complaints,
        text: "must be forwarded to the ICE officer within 48 hours of the LEA receiving notice of the complaint",
        says: "forward to the ICE officer, within 48 hours of notice, a complaint about anyone who is not a designated officer",
        duty: Duty.ForwardComplaint,
        force: DutyForce.Agreement,
        arises: ComplaintsUnder.AboutOthers(InForce.Terms),
        due: Clock.After(TimeLimit.ElapsedHours(48), Anchors.ComplaintNoticed),
        under: AgreementType.WarrantServiceOfficer,
        forms: [Edition.Form202007, Edition.Form2025, Edition.Form202510],
        scope: DutyScope.Agency);

    public static readonly DutyRule ForwardComplaintPromptly = new("wso.forward-complaint-promptly",
        law: WsoMoa.Complaints,
        text: "must be forwarded to the ICE officer",
        says: "forward to the ICE officer a complaint about anyone who is not a designated officer (the forms of 2019 and of February 2020 set no time)",
        duty: Duty.ForwardComplaint,
        force: DutyForce.Agreement,
        arises: ComplaintsUnder.AboutOthers(InForce.Terms),
        due: null,
        under: AgreementType.WarrantServiceOfficer,
        forms: [Edition.Form2019, Edition.Form202002],
        scope: DutyScope.Agency);

    public static readonly DutyRule AnnounceDeparture = new("wso.announce-departure",
        law: WsoMoa.Authorization,
        text: "The LEA will make every attempt, where practicable, to provide ICE with a 90 day notice if participating LEA personnel cease their participation in the program",
        says: "where practicable, tell ICE 90 days before an officer leaves the program",
        duty: Duty.AnnounceDeparture,
        force: DutyForce.Agreement,
        arises: WithdrawalsUnder.Before(InForce.Terms),
        due: Clock.After(TimeLimit.CalendarDays(-90), Anchors.Withdrawn),
        under: AgreementType.WarrantServiceOfficer,
        scope: DutyScope.Officer);

    // CHOICE: owed at every act, because who has limited English is found out by offering.
    public static readonly DutyRule OfferInterpreter = new("wso.offer-interpreter",
        law: WsoMoa.Interpreters,
        text: "Participating LEA personnel will provide an opportunity for aliens with limited English language proficiency to request an interpreter. … If an interpreter is used when a designated officer is performing functions under this MOA, the interpreter must be identified, by name, in records by annotating on the Warrant for Arrest of Alien or the Warrant of Removal/Deportation.",
        says: "offer an interpreter when a warrant is served, and write the name of any interpreter used on the warrant",
        duty: Duty.OfferInterpreter,
        force: DutyForce.Agreement,
        arises: ActsUnder.With(InForce.Terms, JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant),
        due: Clock.At(Anchors.ActDone),
        under: AgreementType.WarrantServiceOfficer);

    public static readonly DutyRule OfferInterpreterAtTransport = new("wso.offer-interpreter-at-transport",
        law: WsoMoa.FormOfOctober2025,
        text: "[The clause on interpreters is taken to reach the third power of the form of October 2025; its text was not read.]",
        says: "offer an interpreter when the person is taken to ICE",
        duty: Duty.OfferInterpreter,
        force: DutyForce.Agreement,
        arises: ActsUnder.With(InForce.Terms, JailAction.TransportToIce),
        due: Clock.At(Anchors.ActDone),
        under: AgreementType.WarrantServiceOfficer,
        forms: [Edition.Form202510]);

    public static readonly DutyRule ExplainComplaintProcess = new("wso.explain-complaint-process",
        law: WsoMoa.ComplaintProcess,
        text: "If the alien understands a language other than English or Spanish or is unable to read, LEA personnel will read and/or translate the complaint process in a language the alien understands",
        says: "when a warrant is served, read or translate the complaint process to a person who reads neither English nor Spanish",
        duty: Duty.ExplainComplaintProcess,
        force: DutyForce.Agreement,
        arises: ActsUnder.WithSomebodyWhoCannotRead(InForce.Terms, JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant),
        due: Clock.At(Anchors.ActDone),
        under: AgreementType.WarrantServiceOfficer,
        forms: [Edition.Form202007, Edition.Form2025, Edition.Form202510]);

    public static readonly DutyRule ReportResolution = new("wso.report-resolution",
        law: WsoMoa.Complaints,
        text: "[The result of the internal inquiry and the resolution go to an ICE officer] as established by ICE",
        says: "report how a complaint about a designated officer was resolved, in the way ICE has established (no time is set)",
        duty: Duty.ReportResolution,
        force: DutyForce.Agreement,
        arises: ComplaintsUnder.ResolvedAboutOfficers(InForce.Terms),
        due: null,
        under: AgreementType.WarrantServiceOfficer,
        scope: DutyScope.Agency);

    public static readonly DutyRule ReportConflict = new("wso.report-conflict",
        law: WsoMoa.Supervision,
        text: "[A conflict between what ICE directs and the agency's rules or law] shall be promptly reported",
        says: "where state or local law bars what ICE asked under the agreement, report the conflict promptly (no time is set)",
        duty: Duty.ReportConflict,
        force: DutyForce.Agreement,
        arises: Conflicts.Under(InForce.Terms),
        due: null,
        under: AgreementType.WarrantServiceOfficer);

    public static readonly DutyRule[] All =
    [
        ReportService, ReportCitizenshipQuestionWithinOneHour, ReportCitizenshipQuestion, ReportComplaint, ForwardComplaint, ForwardComplaintPromptly,
        AnnounceDeparture, OfferInterpreter, OfferInterpreterAtTransport, ExplainComplaintProcess, ReportResolution, ReportConflict,
    ];
}
