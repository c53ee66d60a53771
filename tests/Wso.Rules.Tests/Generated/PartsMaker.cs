using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests.Generated;

/// <summary>Agreements, officers, papers and questions around a release, most of them in order.</summary>
internal sealed class PartsMaker(Dice dice, Draft d, Instant due, Instant arrest)
{
    public void Sign(AgreementType type)
    {
        var effective = due - dice.Seconds(35 * 86400, 900 * 86400);
        var agreement = new Agreement.Builder
        {
            Type = type,
            Edition = dice.Chance(3) ? Edition.Other : type switch
            {
                AgreementType.WarrantServiceOfficer =>
                    dice.Of(
                        Edition.Form2019, Edition.Form202002, Edition.Form202007, Edition.Form2025, Edition.Form202510, Edition.Form202510),
                AgreementType.JailEnforcement => dice.Of(Edition.Form2020, Edition.Form2025),
                AgreementType.BasicOrderingAgreement => Edition.Form2018,
                _ => Edition.Form2025,
            },
            Effective = DateOr(effective),
            Ended = EndsDuringTheHold() ?? (dice.Chance(9) ? DateOr(Strike()) : DateOrInstant.Never),
            Notices = dice.Chance(14)
                ? FactList.From(Enumerable.Range(0, dice.Of(1, 1, 2)).Select(_ => Notice(type)))
                : FactList.Of<Notice>(),
            Facilities = dice.Chance(96) ? FactList.Of(Draft.Jail, Draft.Annex) : FactList.Of(Draft.Annex),
            Continues = dice.Of(Truth.No, Truth.No, Truth.Yes, Truth.Unknown),
        };
        d.Agreements!.Add(agreement);
        if (dice.Chance(7))
        {
            var cut = dice.Of(due - Days(10), Strike(), effective + Days(10));
            agreement.Ended = cut;
            d.Agreements.Add(new Agreement.Builder
            {
                Type = type,
                Edition = agreement.Edition,
                Effective = cut + dice.Of(Duration.Zero, Hours(1), Days(1)),
                Ended = DateOrInstant.Never,
                Notices = FactList.Of<Notice>(),
                Facilities = FactList.Of(Draft.Jail),
                Continues = dice.Of(Truth.No, Truth.Yes, Truth.Yes, Truth.Unknown),
            });
        }
    }

    private DateOrInstant? EndsDuringTheHold(int percent = 6) => dice.Chance(percent) ? d.At + Hours(dice.Of(1, 5)) : null;

    public void SignServices() => d.Services = new DetentionServices.Builder
    {
        Effective = DateOr(due - dice.Seconds(2 * 86400, 700 * 86400)),
        Ended = EndsDuringTheHold(percent: 12) ?? (dice.Chance(20) ? DateOr(Strike()) : DateOrInstant.Never),
        Notices = dice.Chance(16) ? FactList.Of(Notice(AgreementType.DetentionServices)) : FactList.Of<Notice>(),
        Facilities = dice.Chance(92) ? FactList.Of(Draft.Jail) : FactList.Of(Draft.Annex),
        LongestStayHours = dice.Of(FactValue<int>.None, 72, 48, 24, 24, 240),
    };

    public void Designate(IEnumerable<AgreementType> models)
    {
        if (dice.Chance(3))
        {
            d.Officers![0].UnitedStatesCitizen = Truth.No;
        }

        foreach (var model in models)
        {
            var authorized = dice.Of(
                due - dice.Seconds(86400, 30 * 86400), due - Days(1), Instant.Min(due, d.At) - dice.Seconds(0, 86400), dice.Edge(d.At),
                due - dice.Seconds(86400, 900 * 86400));
            if (model == AgreementType.TaskForce && dice.Chance(20))
            {
                authorized = dice.Edge(dice.Of(d.At, due).InZone(d.Zone).LocalDateTime.PlusYears(-2).InZoneLeniently(d.Zone).ToInstant());
            }

            var (isBare, certified) = (dice.Chance(15), authorized - dice.Of(Duration.Zero, Days(1), Days(10)));
            d.Designations!.Add(new Designation.Builder
            {
                Under = model,
                Certified = isBare ? DateOr(certified, percent: 100) : certified,
                Authorized = isBare ? DateOr(authorized, percent: 100) : authorized,
                Withdrawn = dice.Chance(4) ? DateOr(dice.Edge(dice.Of(d.At, due, d.At + Hours(1)))) : DateOrInstant.Never,
                Renewed = model == AgreementType.TaskForce && dice.Chance(30)
                    ? Instant.Max(authorized, dice.Edge(dice.Of(d.At, due - Days(30), due, due - Days(800))))
                    : DateOrInstant.Never,
                Form70006 = model == AgreementType.TaskForce
                    ? Truth.Unknown
                    : dice.Chance(4)
                    ? dice.Of(Truth.No, Truth.Unknown)
                    : Truth.Yes,
                Facilities = dice.Chance(96) ? FactList.Of(Draft.Jail, Draft.Annex) : FactList.Of(Draft.Annex),
            });
            if (model != AgreementType.TaskForce)
            {
                d.Designations[^1].Renewed = DateOrInstant.Unknown;
            }
        }

        if (dice.Chance(10))
        {
            var noticed = dice.Edge(dice.Of(d.At, due - Days(1), arrest));
            d.Agency.Complaints = FactList.Of(new Complaint.Builder
            {
                Officer = dice.Of(Draft.Deputy, Draft.Deputy, FactValue<string>.None, FactValue<string>.Unknown),
                Noticed = noticed,
                Resolved = dice.Of(Moment.Never, Instant.Max(noticed, dice.Edge(dice.Of(d.At, arrest)))),
                MayLeadToDiscipline = dice.Of(Truth.Yes, Truth.Yes, Truth.No, Truth.Unknown),
            }.Build());
        }
    }

    public void Papers(bool hasOrder)
    {
        var first = Instant.Min(due, arrest);
        var received = dice.Chance(6)
            ? dice.Edge(dice.Of(due, d.At, arrest))
            : first - dice.Of(Hours(0.1), Hours(1), Days(1), Days(10), Days(40));
        if (dice.Chance(90))
        {
            d.Papers!.Add(
                Detainer(
                    received,
                    dice.Chance(95)
                        ? dice.Chance(90)
                        ? received
                        : Instant.Max(received, dice.Edge(dice.Of(due, d.At, arrest)))
                        : Moment.Never));
        }

        foreach (var form in new[] { PaperForm.I200, PaperForm.I205 }.Where(_ => dice.Chance(90)))
        {
            d.Papers!.Add(Paper(form, received));
        }

        if (hasOrder && dice.Chance(95))
        {
            var order = Paper(PaperForm.I203, received);
            order.Orders = OrderKind.Detain;
            order.Accepted = dice.Chance(90)
                ? received
                : Instant.Max(received, dice.Edge(dice.Of(due, d.At, due + Hours(48), arrest + Hours(48))));
            d.Papers!.Add(order);
        }

        if (hasOrder && dice.Chance(6))
        {
            var order = Paper(PaperForm.I203, Instant.Max(received, dice.Edge(dice.Of(due, d.At))));
            (order.Orders, order.Accepted) = (OrderKind.Release, dice.Of(Moment.Never, order.Received));
            d.Papers!.Add(order);
        }

        if (dice.Chance(12))
        {
            var late = dice.Of(received + Days(1), due + Hours(40), dice.Edge(d.At));
            d.Papers!.Add(Detainer(late, dice.Of(late, Moment.Never)));
        }
    }

    public void Questions()
    {
        d.Questions = FactList.From(Enumerable.Range(0, dice.Of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2)).Select(_ =>
        {
            var raised = dice.Edge(dice.Of(d.At, d.At - Hours(1), d.At - Hours(1), arrest - Hours(1), arrest, due - Hours(5)));
            var isAnswered = dice.Chance(65);
            return new CitizenshipQuestion.Builder
            {
                Kind = dice.Of(CitizenshipQuestionKind.Claim, CitizenshipQuestionKind.Record),
                Raised = raised,
                ReportedToIce = dice.Chance(70) ? Instant.Max(raised, dice.Edge(dice.Of(raised + Hours(1), raised, d.At))) : Moment.Never,
                AnsweredInWriting = isAnswered
                    ? Instant.Max(raised, dice.Edge(dice.Of(raised + Hours(1), d.At, arrest, raised)))
                    : Moment.Never,
                Citizen = isAnswered ? dice.Of(Truth.No, Truth.No, Truth.No, Truth.Yes) : Truth.Unknown,
            }.Build();
        }));
    }

    private Instant Strike() =>
        dice.Edge(dice.Of(due, d.At, d.At, due + Hours(10), due - Days(1), d.At + Hours(2), d.At + Hours(5), due - Days(20)));

    private DateOrInstant DateOr(Instant at, int percent = 35) => dice.Chance(percent) ? at.InZone(d.Zone).Date : at;

    private Notice Notice(AgreementType type)
    {
        var strike = Strike();
        var (from, kind) = (dice.Of(Party.Agency, Party.Ice), dice.Of(NoticeKind.Termination, NoticeKind.Suspension));
        var exigent = type == AgreementType.WarrantServiceOfficer ? dice.Of(Truth.Yes, Truth.No) : Truth.Unknown;
        var isLate = exigent == Truth.No
            || (type is AgreementType.JailEnforcement or AgreementType.TaskForce && (from, kind) == (Party.Ice, NoticeKind.Termination));
        var received = isLate ? strike.InZone(d.Zone).LocalDateTime.PlusDays(-90).InZoneLeniently(d.Zone).ToInstant() : strike;
        var isNamed = dice.Chance(35);
        received -= isNamed && !isLate ? dice.Seconds(0, 10 * 86400) : Duration.Zero;
        return new Notice.Builder
        {
            From = from,
            Kind = kind,
            Exigent = exigent,
            Received = received,
            NamedEffect = isNamed ? dice.Edge(strike) : Moment.Never,
            Rescinded = dice.Chance(35)
                ? Instant.Max(received, dice.Edge(dice.Of(strike, strike - Hours(1), strike + Hours(1), d.At, due - Days(1))))
                : Moment.Never,
            Until = kind == NoticeKind.Termination ? Moment.Unknown
                : dice.Of(
                    Moment.Never,
                    Moment.Never,
                    Moment.Unknown,
                    Instant.Max(received, dice.Edge(dice.Of(strike, strike + Hours(1), strike + Days(2), d.At, due - Days(1))))),
        }.Build();
    }

    private Paper.Builder Paper(PaperForm form, Instant received)
    {
        var paper = Baseline.Warrant(form);
        paper.Received = received;
        paper.Withdrawn = dice.Chance(4) ? Instant.Max(received, dice.Edge(dice.Of(d.At, due, arrest))) : Moment.Never;
        return paper;
    }

    private Paper.Builder Detainer(Instant received, Moment served)
    {
        var isEarly = received.InZone(d.Zone).Date < new LocalDate(2017, 4, 2);
        var form = dice.Chance(8)
            ? dice.Of(PaperForm.I247A, PaperForm.I247, PaperForm.I247D, PaperForm.I247N, PaperForm.I247X, PaperForm.I247G)
            : isEarly ? dice.Of(PaperForm.I247, PaperForm.I247D) : PaperForm.I247A;
        var paper = Paper(form, received);
        paper.Box = form == PaperForm.I247A ? dice.Chance(95) ? DetainerBox.Box1 : DetainerBox.Box2 : DetainerBox.Unknown;
        paper.ServedOnPerson = served;
        return paper;
    }
}
