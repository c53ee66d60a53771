using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Tests;

/// <summary>Cases in which everything is in order, and nothing more is given than that.</summary>
internal static class Baseline
{
    /// <summary>A person due for release, and a jail that has signed nothing and holds no paper.</summary>
    public static Draft Release()
    {
        var d = new Draft { Questions = FactList.Of<CitizenshipQuestion>(), StatusShown = StatusShown.None };
        d.Agency.Id = "agency";
        d.Agency.Facilities = FactList.Of(Draft.Jail, Draft.Annex);
        d.Agency.DetentionServices = FactValue<DetentionServices>.None;
        d.Agency.Complaints = FactList.Of<Complaint>();
        d.Officers = [new Officer.Builder { Id = Draft.Deputy, UnitedStatesCitizen = Truth.Yes }];
        d.Custody.Booked = Times.Booked;
        d.Custody.ArrestedFor = Offense.State;
        d.Custody.ReleaseDue = Times.Due;
        d.Custody.ReleaseProcessingStarted = Moment.Never;
        d.Custody.ReleaseProcessingEnded = Moment.Never;
        d.Custody.IceCancelled = Moment.Never;
        d.Custody.BookedForIce = Moment.Never;
        d.Custody.IceTookCustody = Moment.Never;
        d.Custody.Released = Moment.Never;
        d.Custody.StateOrder = Moment.Never;
        d.Custody.ReceivedFrom = ReceivedFrom.None;
        d.Custody.IceArrested = Moment.Never;
        d.Custody.BailRefused = Moment.Never;
        d.Custody.CourtOrderedRelease = Moment.Never;
        d.LocalLaw.DetainerHold = LawAnswer.Allowed;
        d.LocalLaw.Agreement287g = LawAnswer.Allowed;
        d.LocalLaw.CivilArrest = LawAnswer.Allowed;
        d.LocalLaw.ReleaseNotice = LawAnswer.Allowed;
        d.LocalLaw.Transfer = LawAnswer.Allowed;
        d.LocalLaw.DetentionContract = LawAnswer.Allowed;
        d.LocalLaw.HoldCeilings = FactList.Of<HoldCeiling>();
        d.LocalLaw.HoldNeedsOrder = Truth.No;
        d.LocalLaw.Transport = LawAnswer.Unknown;
        d.LocalLaw.TransferDaysBefore = FactValue<int>.None;
        d.Act.Action = JailAction.Release;
        d.Act.Place = Draft.Jail;
        return d;
    }

    /// <summary>
    /// An officer of the model about to act at release due; under the Task Force model in the field, on a person not booked.
    /// </summary>
    public static Draft Officer(AgreementType model, JailAction action)
    {
        var d = Release();
        Sign(d, model);
        d.Designations!.Add(new Designation.Builder
        {
            Under = model,
            Certified = Times.Certified,
            Authorized = Times.Authorized,
            Withdrawn = DateOrInstant.Never,
            Renewed = DateOrInstant.Never,
            Form70006 = Truth.Yes,
            Facilities = FactList.Of(Draft.Jail),
        });
        d.Act.Action = action;
        d.Act.Officer = Draft.Deputy;
        d.Act.UnderIceDirection = Truth.Yes;
        if (model == AgreementType.TaskForce)
        {
            d.Act.Place = FactValue<string>.None;
            d.Act.InJurisdiction = Truth.Yes;
            d.Custody.Booked = Moment.Never;
            d.Custody.ReleaseDue = Moment.Never;
        }
        else
        {
            d.Act.CarryingCredentials = Truth.Yes;
            d.Act.OnDetentionDuty = Truth.Yes;
        }

        AddWhatTheActionNeeds(d, model, action);
        return d;
    }

    public static Draft Arrest(AgreementType model) => Officer(model, JailAction.ExecuteArrestWarrant);

    /// <summary>Ten hours into a hold that began with an arrest under the model.</summary>
    public static Draft HoldAfterArrest(AgreementType model) => Arrest(model).ThenAsk(JailAction.HoldForIce, Times.Due + Times.Hours(10));

    /// <summary>A Task Force officer's arrest in the jail, of a booked person due for release.</summary>
    public static void InJailAtRelease(Draft d)
    {
        d.Act.Place = Draft.Jail;
        d.Act.InJurisdiction = Truth.No;
        d.Custody.Booked = Times.Booked;
        d.Custody.ReleaseDue = Times.Due;
    }

    /// <summary>An hour after an arrest under the model, on the way to ICE.</summary>
    public static Draft Transport(AgreementType model)
    {
        var d = Arrest(model);
        var officer = Officer(model, JailAction.TransportToIce);
        d.ThenAsk(JailAction.TransportToIce, Times.Due + Times.Hours(1));
        d.Act.Officer = Draft.Deputy;
        d.Act.Place = officer.Act.Place;
        d.Act.UnderIceDirection = Truth.Yes;
        d.Act.CarryingCredentials = officer.Act.CarryingCredentials;
        d.Act.OnDetentionDuty = officer.Act.OnDetentionDuty;
        d.Act.DestinationApprovedByIce = Truth.Yes;
        return d;
    }

    /// <summary>An ICE officer with a warrant stands at the door at release due.</summary>
    public static Draft TransferToIce()
    {
        var d = Release();
        d.Papers!.Add(Warrant(PaperForm.I200));
        d.Act.Action = JailAction.TransferToIce;
        d.Act.IceOfficerPresent = Truth.Yes;
        d.Act.IceShowsWarrant = Truth.No;
        return d;
    }

    /// <summary>Ten hours into a hold on a served detainer with a warrant, where state law gives the power.</summary>
    public static Draft HoldOnDetainer()
    {
        var d = Release();
        AddDetainer(d);
        d.Papers!.Add(Warrant(PaperForm.I200));
        d.Act.Action = JailAction.HoldForIce;
        d.At = Times.Due + Times.Hours(10);
        return d;
    }

    /// <summary>Ten hours into a hold under a Basic Ordering Agreement.</summary>
    public static Draft HoldUnderBoa()
    {
        var d = HoldOnDetainer();
        Sign(d, AgreementType.BasicOrderingAgreement);
        d.Papers!.Add(OrderToDetain());
        return d;
    }

    /// <summary>An hour after release due, on the way to ICE on a detainer, in a state whose law has the jail do that.</summary>
    public static Draft TransportByStateLaw()
    {
        var d = HoldOnDetainer();
        d.LocalLaw.Transport = LawAnswer.Allowed;
        d.LocalLaw.TransferDaysBefore = 7;
        d.Act.Action = JailAction.TransportToIce;
        d.Act.DestinationApprovedByIce = Truth.Yes;
        d.At = Times.Due + Times.Hours(1);
        return d;
    }

    /// <summary>
    /// Ten hours after an ICE officer arrested a person at release due, who was booked for ICE under a detention services agreement.
    /// </summary>
    public static Draft DetentionServices()
    {
        var d = Release();
        d.Services = new DetentionServices.Builder
        {
            Effective = Times.Effective,
            Ended = DateOrInstant.Never,
            Notices = FactList.Of<Notice>(),
            Facilities = FactList.Of(Draft.Jail),
            LongestStayHours = 72,
        };
        d.Papers!.Add(OrderToDetain());
        d.Custody.BookedForIce = Times.Due;
        d.Custody.IceArrested = Times.Due;
        d.Act.Action = JailAction.HoldForIce;
        d.At = Times.Due + Times.Hours(10);
        return d;
    }

    public static void Sign(Draft d, AgreementType type) => d.Agreements!.Add(new Agreement.Builder
    {
        Type = type,
        Edition = type == AgreementType.BasicOrderingAgreement ? Edition.Form2018 : Edition.Form2025,
        Effective = Times.Effective,
        Ended = DateOrInstant.Never,
        Notices = FactList.Of<Notice>(),
        Facilities = FactList.Of(Draft.Jail),
        Continues = Truth.No,
    });

    public static Paper.Builder Warrant(PaperForm form) => new()
    {
        Form = form,
        Received = Times.Booked,
        Signed = Truth.Yes,
        NamesPerson = Truth.Yes,
        Withdrawn = Moment.Never,
    };

    public static void AddDetainer(Draft d)
    {
        var detainer = Warrant(PaperForm.I247A);
        detainer.Box = DetainerBox.Box1;
        detainer.ServedOnPerson = Times.Booked;
        d.Papers!.Add(detainer);
    }

    public static Paper.Builder OrderToDetain()
    {
        var order = Warrant(PaperForm.I203);
        order.Accepted = Times.Booked;
        order.Orders = OrderKind.Detain;
        return order;
    }

    /// <summary>An agency with all there is: every agreement, an officer under every model, every paper, an arrest on record.</summary>
    public static Draft Everything()
    {
        AgreementType[] models = [AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce];
        var d = HoldUnderBoa();
        foreach (var model in models)
        {
            d.Agreements!.AddRange(Officer(model, JailAction.ExecuteArrestWarrant).Agreements!);
            d.Designations!.AddRange(Officer(model, JailAction.ExecuteArrestWarrant).Designations!);
        }

        d.Services = DetentionServices().Services;
        d.Papers!.Add(Warrant(PaperForm.I205));
        d.Custody.BookedForIce = Times.Due;
        d.Custody.IceArrested = Times.Due;
        d.LocalLaw.ReleaseProcessing = new ReleaseProcessingBounds(60, 12);
        d.Questions = Questions.Claim(Times.Booked, question =>
            (question.Id, question.ReportedToIce, question.AnsweredInWriting, question.Citizen) =
                ("question", Times.Booked, Times.Booked, Truth.No));
        d.Agency.Complaints = FactList.Of(
            new Complaint.Builder
            {
                Officer = Draft.Deputy,
                Noticed = Times.Booked,
                Resolved = Times.Booked,
                MayLeadToDiscipline = Truth.Yes,
            }.Build());
        foreach (var agreement in d.Agreements!)
        {
            agreement.Notices = FactList.From(
                [
                    .. Notices.One(
                        Party.Agency,
                        NoticeKind.Termination,
                        Times.Due,
                        notice => (notice.NamedEffect, notice.Rescinded) = (Times.Due + Times.Days(1), Times.Due)),
                    .. Notices.One(Party.Agency, NoticeKind.Suspension, Times.Due, notice =>
                        (notice.NamedEffect, notice.Rescinded, notice.Until) =
                            (Times.Due + Times.Days(1), Times.Due, Times.Due + Times.Days(30))),
                ]);
        }

        foreach (var fact in typeof(Act.Builder).GetProperties().Where(fact => fact.PropertyType == typeof(Truth)))
        {
            fact.SetValue(d.Act, Truth.Yes);
        }

        (d.Act.Id, d.Act.Action, d.Act.Officer, d.Act.Place) = ("arrest", JailAction.ExecuteArrestWarrant, Draft.Deputy, Draft.Jail);
        d.At = Times.Due;
        var asked = d.Act;
        d.ThenAsk(JailAction.TransportToIce, Times.Due + Times.Hours(10));
        d.Ask(asked);
        return d;
    }

    /// <summary>Every case above, by name.</summary>
    public static IEnumerable<(string Name, Draft Case)> All()
    {
        AgreementType[] models = [AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce];
        yield return ("release", Release());
        foreach (var model in models)
        {
            foreach (var action in Powers(model))
            {
                yield return ($"{model} {action}", action == JailAction.TransportToIce ? Transport(model) : Officer(model, action));
            }

            yield return ($"{model} hold", HoldAfterArrest(model));
        }

        yield return ("notice of release", Release().With(d => d.Act.Action = JailAction.NotifyIceOfRelease));
        yield return ("transfer to ICE", TransferToIce());
        yield return ("hold on a detainer", HoldOnDetainer());
        yield return ("hold under a Basic Ordering Agreement", HoldUnderBoa());
        yield return ("detention services", DetentionServices());
        yield return ("transport by state law", TransportByStateLaw());
        yield return (
            "WarrantServiceOfficer TransportToIce",
            Transport(AgreementType.WarrantServiceOfficer).With(d => d.Agreement.Edition = Edition.Form202510));
        yield return ("everything at once", Everything());
    }

    /// <summary>The columns of the table of section 4: what each model delegates.</summary>
    public static IEnumerable<JailAction> Powers(AgreementType model)
    {
        for (var action = JailAction.ExecuteArrestWarrant; action <= JailAction.TransportToIce; action++)
        {
            if (action switch
            {
                JailAction.ExecuteArrestWarrant => true,
                JailAction.ServeRemovalWarrant => model != AgreementType.TaskForce,
                JailAction.ArrestWithoutWarrant => model == AgreementType.TaskForce,
                _ => model != AgreementType.WarrantServiceOfficer,
            })
            {
                yield return action;
            }
        }
    }

    private static void AddWhatTheActionNeeds(Draft d, AgreementType model, JailAction action)
    {
        var isFieldOfficer = model == AgreementType.TaskForce;
        if (action is JailAction.ExecuteArrestWarrant or JailAction.IssueDetainer)
        {
            d.Papers!.Add(Warrant(PaperForm.I200));
        }
        else if (action == JailAction.ServeRemovalWarrant)
        {
            d.Papers!.Add(Warrant(PaperForm.I205));
        }

        d.Act.CoordinatedWithIce = isFieldOfficer && action is JailAction.ExecuteArrestWarrant or JailAction.ArrestWithoutWarrant
            ? Truth.Yes
            : Truth.Unknown;
        d.Act.CategorySetByIce = isFieldOfficer && action is JailAction.PrepareChargingDocument or JailAction.IssueDetainer
            ? Truth.Yes
            : Truth.Unknown;
        d.Act.BelievesAlien = action == JailAction.QuestionAlienage ? Truth.Yes : Truth.Unknown;
        if (action == JailAction.ArrestWithoutWarrant)
        {
            d.Act.ReasonToBelieveInViolation = Truth.Yes;
            d.Act.LikelyToEscape = Truth.Yes;
            d.Act.EntryInView = Truth.No;
        }
    }
}
