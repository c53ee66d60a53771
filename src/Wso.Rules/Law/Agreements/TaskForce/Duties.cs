namespace Wso.Rules.Law.TaskForce;

/// <summary>
/// What a Task Force agreement obliges the agency and its officers to do. Its texts do not mention questions of citizenship.
/// </summary>
internal static class Duties
{
    public static readonly DutyRule BringBeforeImmigrationOfficer = new("tfm.bring-before-immigration-officer",
        law: TfmMoa.AuthorizedFunctions,
        text: "Subsequent to such arrest, the arresting officer must take the alien without unnecessary delay for examination before an immigration officer",
        says: "take a person arrested without a warrant before an immigration officer at once",
        duty: Duty.BringBeforeImmigrationOfficer,
        force: DutyForce.Agreement,
        arises: ArrestedPersons.UntilGone(ActsUnder.Then(InForce.Terms, JailAction.ArrestWithoutWarrant)),
        due: Clock.At(Anchors.ActDone),
        under: AgreementType.TaskForce,
        atOnce: true);

    public static readonly DutyRule BringToIce = new("tfm.bring-to-ice",
        law: TfmMoa.Assignments,
        text: "the alien … will be arrested on behalf of ICE by participating LEA personnel and be transported by the LEA on the same day to the relevant ICE detention office or facility",
        says: "bring an arrested person to ICE before the day of the arrest ends (local time)",
        duty: Duty.BringToIce,
        force: DutyForce.Agreement,
        arises: ArrestedPersons.UntilGone(ActsUnder.Then(InForce.Terms, JailAction.ExecuteArrestWarrant, JailAction.ArrestWithoutWarrant)),
        due: Clock.After(TimeLimit.EndOfLocalDay, Anchors.ActDone),
        under: AgreementType.TaskForce);

    public static readonly DutyRule ContactIceSupervisor = new("tfm.contact-ice-supervisor",
        law: TfmMoa.Supervision,
        text: "shall contact an ICE supervisor at the time of exercising the authority …, or as soon as is practicable thereafter",
        says: "in the field, contact an ICE supervisor at the time of the act, or as soon as practicable after it",
        duty: Duty.ContactIceSupervisor,
        force: DutyForce.Agreement,
        arises: ActsUnder.InTheField(
            InForce.Terms,
            JailAction.ExecuteArrestWarrant, JailAction.ArrestWithoutWarrant, JailAction.QuestionAlienage, JailAction.ProcessForRemoval,
            JailAction.TakeSwornStatement, JailAction.PrepareChargingDocument, JailAction.IssueDetainer, JailAction.TransportToIce),
        due: Clock.At(Anchors.ActDone),
        under: AgreementType.TaskForce,
        atOnce: true);

    public static readonly DutyRule ReportComplaint = new("tfm.report-complaint",
        law: TfmMoa.Complaints,
        text: "[The appendix on complaints names no hours.]",
        says: "tell ICE promptly of a complaint about a designated officer (no time is set)",
        duty: Duty.ReportComplaint,
        force: DutyForce.Agreement,
        arises: ComplaintsUnder.AboutOfficers(InForce.Terms),
        due: null,
        under: AgreementType.TaskForce,
        scope: DutyScope.Agency);

    public static readonly DutyRule ForwardComplaint = new("tfm.forward-complaint",
        law: TfmMoa.Complaints,
        text: "[The appendix on complaints names no hours.]",
        says: "forward to ICE promptly a complaint about anyone who is not a designated officer (no time is set)",
        duty: Duty.ForwardComplaint,
        force: DutyForce.Agreement,
        arises: ComplaintsUnder.AboutOthers(InForce.Terms),
        due: null,
        under: AgreementType.TaskForce,
        scope: DutyScope.Agency);

    public static readonly DutyRule RemoveFromProgram = new("tfm.remove-from-program",
        law: TfmMoa.Complaints,
        text: "the LEA shall remove the designated LEA personnel from the program, until such time that the LEA has adjudicated the allegation",
        says: "remove an officer under complaint from the program at once, until the complaint is resolved",
        duty: Duty.RemoveFromProgram,
        force: DutyForce.Agreement,
        arises: ComplaintsUnder.AboutOfficersUntilResolved(InForce.Terms),
        due: Clock.At(Anchors.ComplaintNoticed),
        under: AgreementType.TaskForce,
        scope: DutyScope.Officer,
        atOnce: true);

    public static readonly DutyRule ReportRevocation = new("tfm.report-revocation",
        law: TfmMoa.Authorization,
        text: "Such revocation will require notification to the other party to this MOA within 48 hours.",
        says: "where the agency revokes an officer's authorization, tell ICE within 48 hours",
        duty: Duty.ReportRevocation,
        force: DutyForce.Agreement,
        arises: WithdrawalsUnder.Then(InForce.Terms),
        due: Clock.After(TimeLimit.ElapsedHours(48), Anchors.Withdrawn),
        under: AgreementType.TaskForce,
        scope: DutyScope.Agency);

    // CHOICE: owed at every act, because who has limited English is found out by offering.
    public static readonly DutyRule OfferInterpreter = new("tfm.offer-interpreter",
        law: TfmMoa.Interpreters,
        text: "[As in the Warrant Service Officer agreement, without the interpreter's name on the warrant; the words were not retrieved.]",
        says: "offer an interpreter when the act is done",
        duty: Duty.OfferInterpreter,
        force: DutyForce.Agreement,
        arises: ActsUnder.With(
            InForce.Terms,
            JailAction.ExecuteArrestWarrant, JailAction.ArrestWithoutWarrant, JailAction.QuestionAlienage, JailAction.ProcessForRemoval,
            JailAction.TakeSwornStatement, JailAction.PrepareChargingDocument, JailAction.IssueDetainer, JailAction.TransportToIce),
        due: Clock.At(Anchors.ActDone),
        under: AgreementType.TaskForce);

    public static readonly DutyRule DocumentEscapeFactors = new("tfm.document-escape-factors",
        law: IceDocuments.WarrantlessArrests,
        text: "as soon as practicable after the arrest, … document all the likelihood of escape factors on Form I-213",
        says: "after an arrest without a warrant, write down on Form I-213 why the person was likely to escape (no time is set)",
        duty: Duty.DocumentEscapeFactors,
        force: DutyForce.Agreement,
        arises: ActsUnder.Then(InForce.Terms, JailAction.ArrestWithoutWarrant),
        due: null,
        under: AgreementType.TaskForce);

    public static readonly DutyRule ReportConflict = new("tfm.report-conflict",
        law: TfmMoa.Supervision,
        text: "[A conflict between what ICE directs and the agency's rules or law] shall be promptly reported",
        says: "where state or local law bars what ICE asked under the agreement, report the conflict promptly (no time is set)",
        duty: Duty.ReportConflict,
        force: DutyForce.Agreement,
        arises: Conflicts.Under(InForce.Terms),
        due: null,
        under: AgreementType.TaskForce);

    public static readonly DutyRule[] All =
    [
        BringBeforeImmigrationOfficer, BringToIce, ContactIceSupervisor,
        ReportComplaint, ForwardComplaint, RemoveFromProgram, ReportRevocation,
        OfferInterpreter, DocumentEscapeFactors, ReportConflict,
    ];
}
