Imports System
Imports NodaTime
Imports NodaTime.Text
Imports Wso.Rules
Imports Wso.Rules.CaseFiles

Friend Module Program
    Public Sub Main()
        Dim jails = FactList.Of("pinellas-jail")
        Dim wso = New Agreement.Builder With {
            .Type = AgreementType.WarrantServiceOfficer,
            .Edition = Edition.Form2019,
            .Effective = At("2019-05-06T10:30:00-04:00"),
            .Ended = DateOrInstant.Never,
            .Notices = FactList.Of(Of Notice)(),
            .Facilities = jails
        }
        Dim boa = New Agreement.Builder With {
            .Type = AgreementType.BasicOrderingAgreement,
            .Edition = Edition.Form2018,
            .Effective = New LocalDate(2018, 1, 17),
            .Ended = DateOrInstant.Never,
            .Notices = FactList.Of(Of Notice)(),
            .Facilities = jails
        }
        Dim designation = New Designation.Builder With {
            .Under = AgreementType.WarrantServiceOfficer,
            .Certified = At("2019-05-07T17:00:00-04:00"),
            .Authorized = At("2019-05-07T17:00:00-04:00"),
            .Form70006 = Truth.Yes,
            .Withdrawn = DateOrInstant.Never,
            .Facilities = jails
        }
        Dim officer = New Officer.Builder With {
            .Id = "d-1042",
            .UnitedStatesCitizen = Truth.Yes,
            .Designations = FactList.Of(designation.Build())
        }
        Dim detainer = New Paper.Builder With {
            .Form = PaperForm.I247A,
            .Received = At("2019-05-02T11:00:00-04:00"),
            .Signed = Truth.Yes,
            .NamesPerson = Truth.Yes,
            .Box = DetainerBox.Box1,
            .ServedOnPerson = At("2019-05-02T14:00:00-04:00"),
            .Withdrawn = Moment.Never
        }
        Dim warrant = New Paper.Builder With {
            .Form = PaperForm.I200,
            .Received = At("2019-05-02T11:00:00-04:00"),
            .Signed = Truth.Yes,
            .NamesPerson = Truth.Yes,
            .Withdrawn = Moment.Never
        }
        Dim custody = New Custody.Builder With {
            .Booked = At("2019-05-01T22:10:00-04:00"),
            .ArrestedFor = Offense.State,
            .ReleaseDue = At("2019-05-08T16:00:00-04:00"),
            .ReleaseProcessingStarted = At("2019-05-08T15:40:00-04:00"),
            .ReleaseProcessingEnded = At("2019-05-08T16:20:00-04:00"),
            .IceCancelled = Moment.Never,
            .BookedForIce = Moment.Never,
            .IceTookCustody = Moment.Never,
            .Released = Moment.Never,
            .ReceivedFrom = ReceivedFrom.None,
            .IceArrested = Moment.Never,
            .BailRefused = Moment.Never,
            .CourtOrderedRelease = Moment.Never
        }
        Dim service = New Act.Builder(At("2019-05-08T16:05:00-04:00")) With {
            .Id = "a-1",
            .Action = JailAction.ExecuteArrestWarrant,
            .Officer = "d-1042",
            .Place = "pinellas-jail",
            .CarryingCredentials = Truth.Yes,
            .UnderIceDirection = Truth.Yes,
            .OnDetentionDuty = Truth.Yes
        }
        Dim localLaw = New LocalLaw.Builder With {
            .DetainerHold = LawAnswer.Unknown,
            .Agreement287g = LawAnswer.Allowed,
            .CivilArrest = LawAnswer.Allowed,
            .ReleaseNotice = LawAnswer.Allowed,
            .Transfer = LawAnswer.Allowed,
            .DetentionContract = LawAnswer.Allowed,
            .Transport = LawAnswer.Unknown,
            .TransferDaysBefore = FactValue(Of Integer).None
        }
        Dim agency = New Agency.Builder With {
            .Id = "pinellas-so",
            .Facilities = jails,
            .Agreements = FactList.Of(wso.Build(), boa.Build()),
            .DetentionServices = FactValue(Of DetentionServices).None,
            .Complaints = FactList.Of(Of Complaint)()
        }
        Dim facility = New Facility("pinellas-jail", UsState.FL, DateTimeZoneProviders.Tzdb("America/New_York"))
        Dim caseFile = New CaseFile.Builder("2019-000441-b", facility) With {
            .Agency = agency.Build(),
            .Officers = FactList.Of(officer.Build()),
            .Person = New Person.Builder With {.CitizenshipQuestions = FactList.Of(Of CitizenshipQuestion)(), .StatusShown = StatusShown.None}.Build(),
            .Papers = FactList.Of(detainer.Build(), warrant.Build()),
            .Custody = custody.Build(),
            .Acts = FactList.Of(service.Build()),
            .LocalLaw = localLaw.Build()
        }.Build()

        Dim ask = New Act.Builder(At("2019-05-09T09:00:00-04:00")) With {.Action = JailAction.HoldForIce}.Build()
        For Each action In {JailAction.ExecuteArrestWarrant, JailAction.QuestionAlienage, JailAction.HoldForIce, JailAction.Release}
            Console.WriteLine($"{action}: {RuleBook.Current.Decide(caseFile, ask, action).Ruling}")
        Next

        Dim hold = RuleBook.Current.Hold(caseFile, ask.At)
        Console.WriteLine($"The hold must end by {hold.End}: {hold.BindingLimit?.Rule.Id}")
        Console.WriteLine(AnswerWriter.ToJson(New CaseFileDocument(caseFile, ask)))
    End Sub

    Private Function At(iso As String) As Instant
        Return OffsetDateTimePattern.ExtendedIso.Parse(iso).Value.ToInstant()
    End Function
End Module
