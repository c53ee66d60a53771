using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Xunit;
using static Wso.Rules.Ruling;

namespace Wso.Rules.Tests;

/// <summary>Every threshold one second before, at, and one second after.</summary>
public sealed class EdgeTests
{
    private const AgreementType Wso = AgreementType.WarrantServiceOfficer;
    private const AgreementType Jem = AgreementType.JailEnforcement;
    private const AgreementType Tfm = AgreementType.TaskForce;
    private static readonly Instant Received = Times.Local("2027-01-10T10:00:00");
    // 2159 hours, for the clock springs forward on 14 March
    private static readonly Instant NinetyDaysOn = Times.Local("2027-04-10T10:00:00");
    private static readonly Instant Named = Times.Local("2027-01-15T08:30:00");
    private static readonly Instant Lifted = Times.Local("2027-04-20T12:00:00");

    private static readonly Dictionary<string, Edge> Edges = All().ToDictionary(edge => edge.Name);

    public static IEnumerable<TheoryDataRow<string>> Instants => Names.Of(Edges.Keys);

    [Theory]
    [MemberData(nameof(Instants))]
    public void It_turns_at_the_second(string edge) => Edges[edge].Try();

    private static IEnumerable<Edge> All() =>
        [.. Notices(), .. BareDates(), .. Designations(), .. Citizenship(), .. ReleaseDue(), .. OutProcessing(), .. Papers(), .. Custody()];

    private static IEnumerable<Edge> Notices()
    {
        foreach (var kind in new[] { NoticeKind.Termination, NoticeKind.Suspension })
        {
            foreach (var from in new[] { Party.Agency, Party.Ice })
            {
                yield return Ends($"WSO {kind} by {from}: 90 days after receipt, same local time", Wso, NinetyDaysOn, from, kind);
                yield return Ends(
                    $"WSO {kind} by {from}: 90 days whatever earlier instant it names", Wso, NinetyDaysOn, from, kind,
                    notice => notice.NamedEffect = Named);
                yield return Ends(
                    $"WSO {kind} by {from}: 90 days whatever later instant it names", Wso, NinetyDaysOn, from, kind,
                    notice => notice.NamedEffect = NinetyDaysOn + Times.Days(30));
                yield return Ends(
                    $"WSO exigent {kind} by {from}: on receipt", Wso, Received, from, kind, notice => notice.Exigent = Truth.Yes);
                yield return Ends(
                    $"WSO exigent {kind} by {from}: on receipt where it names an earlier instant", Wso, Received, from, kind,
                    notice => (notice.Exigent, notice.NamedEffect) = (Truth.Yes, Received - Times.Days(1)));
                yield return Ends(
                    $"WSO exigent {kind} by {from}: at the later instant it names", Wso, Named, from, kind,
                    notice => (notice.Exigent, notice.NamedEffect) = (Truth.Yes, Named));
                yield return Ends(
                    $"BOA {kind} by {from}: on receipt, whatever later instant it names", AgreementType.BasicOrderingAgreement, Received,
                    from, kind, notice => notice.NamedEffect = Named);
            }

            foreach (var model in new[] { Jem, Tfm })
            {
                yield return Ends($"{model} {kind} by the agency: on receipt", model, Received, Party.Agency, kind);
                yield return Ends(
                    $"{model} {kind} by the agency: at the later instant it names", model, Named, Party.Agency, kind,
                    notice => notice.NamedEffect = Named);
                yield return Ends(
                    $"{model} {kind} by the agency: on receipt where it names an earlier instant", model, Received, Party.Agency, kind,
                    notice => notice.NamedEffect = Received - Times.Days(1));
            }

            yield return Edge.From(
                $"WSO {kind} rescinded at the instant it takes effect: "
                    + $"{(kind == NoticeKind.Suspension ? "a suspension is lifted" : "a termination is for ever")}",
                NinetyDaysOn,
                Permitted,
                kind == NoticeKind.Suspension ? Permitted : Prohibited,
                t => AtRelease(Wso, t, Given(Party.Ice, kind, notice => notice.Rescinded = NinetyDaysOn)));
            yield return Edge.From($"WSO {kind} rescinded a second before it takes effect never does", NinetyDaysOn, Permitted, Permitted,
                t => AtRelease(Wso, t, Given(Party.Ice, kind, notice => notice.Rescinded = NinetyDaysOn - Times.Second)));
        }

        foreach (var model in new[] { Jem, Tfm })
        {
            yield return Ends(
                $"{model} suspension by ICE: on receipt, whatever it names", model, Received, Party.Ice, NoticeKind.Suspension,
                notice => notice.NamedEffect = Named);
            yield return Ends(
                $"{model} termination by ICE: 90 days after receipt, whatever it names", model, NinetyDaysOn, Party.Ice,
                NoticeKind.Termination, notice => notice.NamedEffect = Named);
        }

        yield return Edge.From(
            "WSO suspension: until rescinded", Lifted, Prohibited, Permitted,
            t => AtRelease(Wso, t, Given(Party.Ice, NoticeKind.Suspension, notice => notice.Rescinded = Lifted)));
        foreach (var model in new[] { Wso, Tfm })
        {
            yield return Edge.From(
                $"{model} suspension: until the instant it names", Lifted, Prohibited, Permitted,
                t => AtRelease(model, t, Given(Party.Ice, NoticeKind.Suspension, notice => notice.Until = Lifted)));
            yield return Edge.From(
                $"{model} suspension: until the earlier of the instant it names and its rescission",
                Lifted,
                Prohibited,
                Permitted,
                t =>
                    AtRelease(
                        model,
                        t,
                        Given(
                            Party.Ice,
                            NoticeKind.Suspension,
                            notice => (notice.Until, notice.Rescinded) = (Lifted + Times.Days(1), Lifted))));
            yield return Edge.From(
                $"{model} suspension: until the earlier of its rescission and the instant it names",
                Lifted,
                Prohibited,
                Permitted,
                t =>
                    AtRelease(
                        model,
                        t,
                        Given(
                            Party.Ice,
                            NoticeKind.Suspension,
                            notice => (notice.Until, notice.Rescinded) = (Lifted, Lifted + Times.Days(1)))));
            yield return Edge.From(
                $"{model} suspension: whose end is not given", model == Wso ? NinetyDaysOn : Received, Permitted, Undetermined,
                t => AtRelease(model, t, Given(Party.Ice, NoticeKind.Suspension, notice => notice.Until = Moment.Unknown)));
            yield return Edge.From(
                $"{model} suspension: whose end is not given, rescinded",
                Lifted,
                Undetermined,
                Permitted,
                t =>
                    AtRelease(
                        model,
                        t,
                        Given(Party.Ice, NoticeKind.Suspension, notice => (notice.Until, notice.Rescinded) = (Moment.Unknown, Lifted))));
        }

        yield return Edge.From(
            "JEM suspension: until the instant it names, and nothing revives", Lifted, Prohibited, Prohibited,
            t => AtRelease(Jem, t, Given(Party.Ice, NoticeKind.Suspension, notice => notice.Until = Lifted)));
        yield return Edge.From(
            "JEM: authorized against the instant until which it was suspended", Lifted, Prohibited, Permitted,
            authorized => AtRelease(Jem, Times.Due, d =>
        {
            Given(Party.Ice, NoticeKind.Suspension, notice => notice.Until = Lifted)(d);
            d.Designation.Authorized = authorized;
        }));
        yield return Edge.From(
            "WSO suspension: until the instant it would take effect never does", NinetyDaysOn, Permitted, Permitted,
            t => AtRelease(Wso, t, Given(Party.Ice, NoticeKind.Suspension, notice => notice.Until = NinetyDaysOn)));
        yield return new(
            "WSO suspension: until a second after it took effect lasts a second", NinetyDaysOn, Permitted, Prohibited, Permitted,
            t => AtRelease(Wso, t, Given(Party.Ice, NoticeKind.Suspension, notice => notice.Until = NinetyDaysOn + Times.Second)));
        yield return Edge.From(
            "TFM suspension: until rescinded", Lifted, Prohibited, Permitted,
            t => AtRelease(Tfm, t, Given(Party.Ice, NoticeKind.Suspension, notice => notice.Rescinded = Lifted)));
        yield return Edge.From(
            "JEM suspension: rescinded, and nothing revives", Lifted, Prohibited, Prohibited,
            t => AtRelease(Jem, t, Given(Party.Ice, NoticeKind.Suspension, notice => notice.Rescinded = Lifted)));
        yield return Edge.From(
            "WSO termination rescinded after it took effect: for ever", Lifted, Prohibited, Prohibited,
            t => AtRelease(Wso, t, Given(Party.Ice, NoticeKind.Termination, notice => notice.Rescinded = Lifted)));
        yield return Edge.From(
            "WSO 90 days end at a local time that a clock change skips: forward by the gap", Times.Local("2027-03-14T03:30:00"), Permitted,
            Prohibited,
            t =>
                AtRelease(
                    Wso,
                    t,
                    Given(Party.Ice, NoticeKind.Termination, notice => notice.Received = Times.Local("2026-12-14T02:30:00"))));
        yield return Edge.From(
            "WSO 90 days end at a local time that occurs twice: the earlier", Instant.FromUtc(2027, 11, 7, 7, 30), Permitted, Prohibited,
            t =>
                AtRelease(
                    Wso,
                    t,
                    Given(Party.Ice, NoticeKind.Termination, notice => notice.Received = Times.Local("2027-08-09T01:30:00"))));
        yield return Edge.From(
            "JEM: authorized against the end of a suspension", Lifted, Prohibited, Permitted, authorized => AtRelease(Jem, Times.Due, d =>
        {
            Given(Party.Ice, NoticeKind.Suspension, notice => notice.Rescinded = Lifted)(d);
            d.Designation.Authorized = authorized;
        }));
    }

    private static IEnumerable<Edge> BareDates()
    {
        var (date, start, end) = (new LocalDate(2027, 6, 7), Times.Local("2027-06-07T00:00:00"), Times.Local("2027-06-08T00:00:00"));
        yield return Edge.From(
            "agreement effective on a date: from the end of that day", end, Prohibited, Permitted,
            t => AtRelease(Wso, t, d => (d.Agreement.Effective, d.Designation.Authorized) = (date, date)));
        yield return Edge.From(
            "agreement ended on a date: from its start", start, Permitted, Prohibited,
            t => AtRelease(Wso, t, d => d.Agreement.Ended = date));
        yield return Edge.From(
            "certified on a date: from the end of that day", end, Prohibited, Permitted,
            t => AtRelease(Wso, t, d => d.Designation.Certified = date));
        yield return Edge.From(
            "authorized on a date: from the end of that day", end, Prohibited, Permitted,
            t => AtRelease(Jem, t, d => d.Designation.Authorized = date));
        yield return Edge.From(
            "withdrawn on a date: from its start", start, Permitted, Prohibited,
            t => AtRelease(Wso, t, d => d.Designation.Withdrawn = date));
        yield return Edge.From(
            "renewed on a date: from the end of that day", end, Prohibited, Permitted,
            t => AtRelease(Tfm, t, d => (d.Designation.Authorized, d.Designation.Renewed) = (Times.Effective, date)));
        yield return Edge.From(
            "detention services effective on a date: from the end of that day", end, Prohibited, Permitted,
            t => Services(t, services => services.Effective = date));
        yield return Edge.From(
            "detention services ended on a date: from its start", start, Permitted, Prohibited,
            t => Services(t, services => services.Ended = date));
        yield return Edge.From(
            "authorized at an instant, the agreement effective on a date", end, Prohibited, Permitted,
            authorized => AtRelease(Wso, Times.Due, d => (d.Agreement.Effective, d.Designation.Authorized) = (date, authorized)));
    }

    private static IEnumerable<Edge> Designations()
    {
        yield return Edge.From(
            "TFM: two calendar years after authorization", Times.Local("2028-06-02T12:00:00"), Permitted, Prohibited,
            t => AtRelease(Tfm, t));
        yield return Edge.From(
            "TFM: two calendar years after the latest renewal", Times.Local("2029-03-01T09:00:00"), Permitted, Prohibited,
            t => AtRelease(Tfm, t, d => d.Designation.Renewed = Times.Local("2027-03-01T09:00:00")));
        yield return Edge.From(
            "TFM: authorized on 29 February, until 28 February", Times.Local("2030-02-28T12:00:00"), Permitted, Prohibited,
            t => AtRelease(Tfm, t, d => d.Designation.Authorized = Times.Local("2028-02-29T12:00:00")));
        yield return Edge.From(
            "TFM: authorized on a date, two years from the end of that day", Times.Local("2028-06-03T00:00:00"), Permitted, Prohibited,
            t => AtRelease(Tfm, t, d => d.Designation.Authorized = new LocalDate(2026, 6, 2)));
        yield return Edge.From(
            "TFM: renewed after two years had passed", Times.Due, Prohibited, Permitted,
            t => AtRelease(Tfm, t, d => (d.Designation.Authorized, d.Designation.Renewed) = (Times.Effective, Times.Due)));
        yield return Edge.From(
            "TFM: a complaint noticed", Times.Due, Permitted, Prohibited,
            t => AtRelease(Tfm, t, d => d.Agency.Complaints = Complaint(Times.Due, Moment.Never)));
        yield return Edge.From(
            "TFM: a complaint resolved", Times.Due, Prohibited, Permitted,
            t => AtRelease(Tfm, t, d => d.Agency.Complaints = Complaint(Times.Booked, Times.Due)));
        foreach (var model in new[] { Wso, Jem, Tfm })
        {
            yield return Edge.From(
                $"{model}: effective", Times.Authorized, Prohibited, Permitted,
                t => AtRelease(model, t, d => (d.Agreement.Effective, d.Designation.Authorized) = (Times.Authorized, Times.Authorized)));
            yield return Edge.From(
                $"{model}: ended", Times.Due, Permitted, Prohibited, t => AtRelease(model, t, d => d.Agreement.Ended = Times.Due));
            yield return Edge.From(
                $"{model}: certified", Times.Due, Prohibited, Permitted,
                t => AtRelease(model, t, d => d.Designation.Certified = Times.Due));
            yield return Edge.From(
                $"{model}: authorized", Times.Due, Prohibited, Permitted,
                t => AtRelease(model, t, d => d.Designation.Authorized = Times.Due));
            yield return Edge.From(
                $"{model}: withdrawn", Times.Due, Permitted, Prohibited,
                t => AtRelease(model, t, d => d.Designation.Withdrawn = Times.Due));
            yield return Edge.From(
                $"{model}: authorized against the agreement in force",
                Times.Effective,
                Prohibited,
                Permitted,
                authorized =>
                    AtRelease(
                        model,
                        Times.Effective + Times.Days(30),
                        d => (d.Designation.Certified, d.Designation.Authorized) = (Times.Effective, authorized)));
        }
    }

    private static IEnumerable<Edge> Citizenship()
    {
        var hourOn = Times.Due + Times.Hours(1);
        yield return Edge.From(
            "a record noticed", Times.Due, Permitted, Prohibited, t => AtRelease(Wso, t, d => d.Questions = Questions.Record(Times.Due)));
        yield return Edge.From(
            "a claim made", Times.Due, Permitted, Undetermined, t => AtRelease(Wso, t, d => d.Questions = Questions.Claim(Times.Due)));
        yield return Edge.From(
            "a claim not reported: an hour on", hourOn, Undetermined, Prohibited,
            t => AtRelease(Wso, t, d => d.Questions = Questions.Claim(Times.Due)));
        yield return Edge.From(
            "a claim reported at the hour: an hour on", hourOn, Undetermined, Undetermined,
            t => AtRelease(Wso, t, d => d.Questions = Questions.Claim(Times.Due, question => question.ReportedToIce = hourOn)));
        yield return Edge.From("a claim reported a second late: an hour on", hourOn, Undetermined, Prohibited, t =>
            AtRelease(Wso, t, d => d.Questions = Questions.Claim(Times.Due, question => question.ReportedToIce = hourOn + Times.Second)));
        yield return Edge.From(
            "a late reported claim answered: not a citizen", hourOn + Times.Hours(1), Prohibited, Permitted,
            t => AtRelease(Wso, t, d => d.Questions =
            Questions.Claim(Times.Due, question =>
                (question.ReportedToIce, question.AnsweredInWriting, question.Citizen) =
                    (hourOn + Times.Second, hourOn + Times.Hours(1), Truth.No))));
        yield return Edge.From(
            "a claim answered in writing: not a citizen", hourOn, Undetermined, Permitted,
            t => AtRelease(Wso, t, d => d.Questions = Answered(Questions.Claim, Truth.No)));
        yield return Edge.From(
            "a claim answered in writing: citizen", hourOn, Undetermined, Prohibited,
            t => AtRelease(Wso, t, d => d.Questions = Answered(Questions.Claim, Truth.Yes)));
        yield return Edge.From(
            "a record answered in writing: not a citizen", hourOn, Prohibited, Permitted,
            t => AtRelease(Wso, t, d => d.Questions = Answered(Questions.Record, Truth.No)));
        yield return Edge.From(
            "a hold over a claim not reported", hourOn + Times.Hours(2), Undetermined, Prohibited,
            t => Baseline.HoldAfterArrest(Wso).With(d => d.Questions = Questions.Claim(Times.Due + Times.Hours(2))).Hold(t).Ruling);
    }

    private static IEnumerable<Edge> ReleaseDue()
    {
        foreach (var model in new[] { Wso, Jem })
        {
            yield return new(
                $"{model}: arrest at release due", Times.Due, Prohibited, Permitted, Prohibited,
                t => Baseline.Arrest(model).Decide(JailAction.ExecuteArrestWarrant, t));
        }

        yield return new(
            "TFM: arrest in the jail at release due", Times.Due, Prohibited, Permitted, Prohibited,
            t => Baseline.Arrest(Tfm).With(Baseline.InJailAtRelease).Decide(JailAction.ExecuteArrestWarrant, t));
        yield return new(
            "transfer to ICE at release due", Times.Due, Prohibited, Permitted, Prohibited,
            t => Baseline.TransferToIce().Decide(JailAction.TransferToIce, t));
        yield return Edge.From(
            "hold on a detainer from release due", Times.Due, Prohibited, Permitted, t => Baseline.HoldOnDetainer().Hold(t).Ruling);
        yield return Edge.From(
            "hold after an arrest at release due", Times.Due, Prohibited, Permitted, t => Baseline.HoldAfterArrest(Wso).Hold(t).Ruling);
        yield return Edge.From(
            "release from release due", Times.Due, Prohibited, Required, t => Baseline.Release().Decide(JailAction.Release, t));
        yield return Edge.From(
            "transfer to ICE while a hold stands", Times.Due + Times.Hours(48), Permitted, Prohibited,
            t => Baseline.HoldAfterArrest(Wso).With(d => d.Act.IceOfficerPresent = Truth.Yes).Decide(JailAction.TransferToIce, t));
        yield return Edge.From("transfer to ICE from receipt from ICE", Times.Due, Prohibited, Permitted, t =>
            Baseline.TransferToIce()
                .With(d => (d.Custody.ReleaseDue, d.Custody.ReceivedFrom, d.Custody.Booked) = (Moment.Never, ReceivedFrom.Ice, Times.Due))
                .Decide(JailAction.TransferToIce, t));
    }

    private static IEnumerable<Edge> OutProcessing()
    {
        var (hourOn, halfDayOn) = (Times.Due + Times.Hours(1), Times.Due + Times.Hours(12));
        yield return Edge.From(
            "out-processing begun no later than an hour after release due", hourOn + Times.Second, Permitted, Prohibited,
            started => Served(hourOn + Times.Hours(1), d => d.Custody.ReleaseProcessingStarted = started));
        yield return Edge.From(
            "out-processing before 12 hours after release due", halfDayOn, Permitted, Prohibited,
            t => Served(t, d => d.Custody.ReleaseProcessingStarted = Times.Due));
        var minutes = new ReleaseProcessingBounds(startsWithinMinutes: 30);
        var hours = new ReleaseProcessingBounds(endsWithinHours: 6);
        yield return Edge.From(
            "out-processing begun no later than the minutes that counsel names", Times.Due + Times.Hours(0.5) + Times.Second, Permitted,
            Prohibited,
            started => Served(hourOn, d => (d.LocalLaw.ReleaseProcessing, d.Custody.ReleaseProcessingStarted) = (minutes, started)));
        yield return Edge.From(
            "counsel's minutes leave the twelve hours", halfDayOn, Permitted, Prohibited,
            t => Served(t, d => (d.LocalLaw.ReleaseProcessing, d.Custody.ReleaseProcessingStarted) = (minutes, Times.Due)));
        yield return Edge.From(
            "out-processing before the hours that counsel names", Times.Due + Times.Hours(6), Permitted, Prohibited,
            t => Served(t, d => (d.LocalLaw.ReleaseProcessing, d.Custody.ReleaseProcessingStarted) = (hours, Times.Due)));
        yield return Edge.From("counsel's hours leave the hour in which it begins", hourOn + Times.Second, Permitted, Prohibited,
            started =>
                Served(
                    hourOn + Times.Hours(1),
                    d => (d.LocalLaw.ReleaseProcessing, d.Custody.ReleaseProcessingStarted) = (hours, started)));
        yield return Edge.From(
            "out-processing ended", hourOn, Permitted, Prohibited,
            t => Served(t, d => (d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded) = (Times.Due, hourOn)));
        yield return Edge.From(
            "out-processing that starts within the hour makes the hour lawful before it has started", hourOn, Permitted, Permitted,
            t => Served(t, d => d.Custody.ReleaseProcessingStarted = hourOn));
        yield return Edge.From(
            "processing under way before release due", Times.Due - Times.Hours(2), Prohibited, Permitted,
            t => Served(t, d => d.Custody.ReleaseProcessingStarted = Times.Due - Times.Hours(2)));
        yield return Edge.From(
            "processing ended before release due",
            Times.Due - Times.Hours(1),
            Permitted,
            Prohibited,
            t =>
                Served(t, d =>
                    (d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded) =
                        (Times.Due - Times.Hours(2), Times.Due - Times.Hours(1))));
        yield return Edge.From(
            "processing with no release in sight has no bound", Times.Due + Times.Hours(12), Permitted, Permitted,
            t => Served(t, d => (d.Custody.ReleaseDue, d.Custody.ReleaseProcessingStarted) = (Moment.Never, Times.Due)));
    }

    private static IEnumerable<Edge> Papers()
    {
        var change = Times.Local("2017-04-02T00:00:00");
        yield return Edge.From(
            "an I-247A counts if received from 2017-04-02, local date", change, Prohibited, Permitted,
            received => In2017(PaperForm.I247A, received));
        yield return Edge.From(
            "an I-247 counts if received before 2017-04-02, local date", change, Permitted, Prohibited,
            received => In2017(PaperForm.I247, received));
        yield return Edge.From(
            "an I-247D counts if received before 2017-04-02, local date", change, Permitted, Prohibited,
            received => In2017(PaperForm.I247D, received));
        yield return Edge.From("an I-247N never counts", change, Prohibited, Prohibited, received => In2017(PaperForm.I247N, received));
        yield return Edge.From("an I-247X never counts", change, Prohibited, Prohibited, received => In2017(PaperForm.I247X, received));
        yield return Edge.From("an I-247G never counts", change, Prohibited, Prohibited, received => In2017(PaperForm.I247G, received));
        foreach (var days in new[] { 1, 7, 12 })
        {
            yield return Edge.From(
                $"transfer to ICE {days} calendar days before release due, where the law names as many", Times.Due - Times.Days(days),
                Prohibited, Permitted, t => Early(t, JailAction.TransferToIce, days));
            yield return Edge.From(
                $"transport by state law {days} calendar days before release due, where it names as many", Times.Due - Times.Days(days),
                Prohibited, Permitted, t => Early(t, JailAction.TransportToIce, days));
        }

        yield return Edge.From(
            "early transfer across a clock change counts calendar days, same local time", Times.Local("2027-03-12T10:00:00"), Prohibited,
            Permitted,
            t => Early(t, JailAction.TransferToIce, 7, Times.Local("2027-03-19T10:00:00")));
        yield return Edge.From(
            "served in the last second of release processing", Times.Due + Times.Hours(3), Permitted, Prohibited,
            served => Baseline.HoldOnDetainer().With(d =>
            (d.Detainer.ServedOnPerson, d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded) =
                (served, Times.Due, Times.Due + Times.Hours(3))).Hold().Ruling);
        yield return Edge.From(
            "served in release processing of twelve hours", Times.Due + Times.Hours(12), Permitted, Prohibited,
            served => Baseline.HoldOnDetainer().With(d =>
            (d.Detainer.ServedOnPerson, d.Custody.ReleaseProcessingStarted) = (served, Times.Due)).Hold(Times.Due
                + Times.Hours(20)).Ruling);
        yield return Edge.From(
            "a warrant received", Times.Due, Prohibited, Permitted, t => AtRelease(Wso, t, d => d.Warrant.Received = Times.Due));
        yield return Edge.From(
            "a warrant withdrawn", Times.Due, Permitted, Prohibited, t => AtRelease(Wso, t, d => d.Warrant.Withdrawn = Times.Due));
        yield return Edge.From(
            "a detainer withdrawn", Times.Due + Times.Hours(9), Permitted, Prohibited,
            t => Baseline.HoldOnDetainer().With(d => d.Detainer.Withdrawn = Times.Due + Times.Hours(9)).Hold(t).Ruling);
        yield return Edge.From(
            "a detainer served after the start", Times.Due + Times.Second, Permitted, Prohibited,
            served => Baseline.HoldOnDetainer().With(d => d.Detainer.ServedOnPerson = served).Hold().Ruling);
        yield return Edge.From(
            "detention services: an I-203 accepted before hour 48", Times.Due + Times.Hours(48), Permitted, Prohibited,
            accepted => Baseline.DetentionServices().With(d => d.Order.Accepted = accepted).Hold(Times.Due + Times.Hours(60)).Ruling);
    }

    private static IEnumerable<Edge> Custody()
    {
        var tenHoursOn = Times.Due + Times.Hours(10);
        yield return Edge.From(
            "WE-50: cancelled at hour ten", tenHoursOn, Permitted, Prohibited,
            t => Baseline.HoldAfterArrest(Wso).With(d => d.Custody.IceCancelled = tenHoursOn).Hold(t).Ruling);
        yield return Edge.From(
            "WE-50: cancelled at hour ten, then release is required", tenHoursOn, Prohibited, Required,
            t => Baseline.HoldAfterArrest(Wso).With(d => d.Custody.IceCancelled = tenHoursOn).Decide(JailAction.Release, t));
        yield return Edge.From(
            "taken by ICE at hour ten", tenHoursOn, Permitted, Prohibited,
            t => Baseline.HoldOnDetainer().With(d => d.Custody.IceTookCustody = tenHoursOn).Hold(t).Ruling);
        yield return Edge.From(
            "released at hour ten, then there is nobody to release", tenHoursOn, Required, Prohibited,
            t => Baseline.Release().With(d => d.Custody.Released = tenHoursOn).Decide(JailAction.Release, t));
        yield return Edge.From(
            "a court orders release at hour ten", tenHoursOn, Permitted, Prohibited,
            t => Baseline.HoldAfterArrest(Wso).With(d => d.Custody.CourtOrderedRelease = tenHoursOn).Hold(t).Ruling);
        yield return Edge.From(
            "bail refused because of ICE, before release due: then release is due", Times.Due - Times.Hours(5), Prohibited, Required,
            t => Baseline.Release().With(d => d.Custody.BailRefused = Times.Due - Times.Hours(5)).Decide(JailAction.Release, t));
        yield return Edge.From(
            "bail refused because of ICE, release due not given: then release is due",
            Times.Due,
            Prohibited,
            Required,
            t =>
                Baseline.Release()
                    .With(d => (d.Custody.BailRefused, d.Custody.ReleaseDue) = (Times.Due, Moment.Unknown))
                    .Decide(JailAction.Release, t));
        yield return Edge.From(
            "booked for a hold", tenHoursOn, Prohibited, Permitted,
            t => Baseline.HoldOnDetainer().With(d => d.Custody.Booked = tenHoursOn).Hold(t).Ruling);
        yield return Edge.From(
            "the order of a judicial official",
            tenHoursOn,
            Undetermined,
            Permitted,
            t =>
                Baseline.HoldOnDetainer()
                    .With(d => (d.LocalLaw.HoldNeedsOrder, d.Custody.StateOrder) = (Truth.Yes, tenHoursOn))
                    .Hold(t).Ruling);
        yield return Edge.From(
            "JEM: questioning from booking", Times.Booked, Prohibited, Permitted,
            t => Baseline.Officer(Jem, JailAction.QuestionAlienage).Decide(JailAction.QuestionAlienage, t));
        yield return Edge.From(
            "TFM: arrest of a person at large, until booked", Times.Due, Permitted, Prohibited,
            t => Baseline.Arrest(Tfm).With(d => d.Custody.Booked = Times.Due).Decide(JailAction.ExecuteArrestWarrant, t));
        yield return Edge.From(
            "TFM: a hold of the local day", Times.Local("2027-06-10T00:00:00"), Permitted, Prohibited,
            t => Baseline.HoldAfterArrest(Tfm).Hold(t).Ruling);
    }

    private static Edge Ends(
        string name, AgreementType type, Instant effect, Party from, NoticeKind kind, Action<Notice.Builder>? change = null) =>
        Edge.From(name, effect, Permitted, Prohibited, t => AtRelease(type, t, Given(from, kind, change)));

    private static Action<Draft> Given(Party from, NoticeKind kind, Action<Notice.Builder>? change = null) =>
        d => d.Agreement.Notices = Tests.Notices.One(from, kind, Received, change);

    /// <summary>The model's arrest, or the agreement's hold, of a person whose release is due at that very instant.</summary>
    private static Ruling AtRelease(AgreementType type, Instant t, Action<Draft>? change = null)
    {
        var isHold = type == AgreementType.BasicOrderingAgreement;
        var d = isHold ? Baseline.HoldUnderBoa() : Baseline.Arrest(type);
        change?.Invoke(d);
        (d.Custody.ReleaseDue, d.Custody.Booked) = d.Custody.Booked.IsNever ? (Moment.Never, Moment.Never) : (t, Times.Effective);
        foreach (var paper in d.Papers!.Where(paper => paper.Received == Times.Booked))
        {
            (paper.Received, paper.Accepted, paper.ServedOnPerson) = (Times.Effective, Times.Effective, Times.Effective);
        }

        return isHold ? OfBoa(d, t) : d.Decide(JailAction.ExecuteArrestWarrant, t);
    }

    private static Ruling Early(Instant t, JailAction action, int days, Instant? due = null)
    {
        var d = Baseline.TransportByStateLaw().With(d => (d.Act.IceOfficerPresent, d.LocalLaw.TransferDaysBefore) = (Truth.Yes, days));
        (d.Custody.ReleaseDue, d.Custody.Booked) = (due ?? Times.Due, Times.Effective);
        foreach (var paper in d.Papers!)
        {
            (paper.Received, paper.ServedOnPerson) = (Times.Effective, Times.Effective);
        }

        return d.Decide(action, t);
    }

    private static Ruling OfBoa(Draft d, Instant t) =>
        d.Hold(t).Bases.Contains(AgreementType.BasicOrderingAgreement) ? Permitted : Prohibited;

    private static Ruling Served(Instant t, Action<Draft> change) =>
        Baseline.Arrest(Wso).With(change).Decide(JailAction.ExecuteArrestWarrant, t);

    private static Ruling Services(Instant t, Action<DetentionServices.Builder> change)
    {
        var d = Baseline.DetentionServices();
        change(d.Services!);
        (d.Custody.ReleaseDue, d.Custody.BookedForIce, d.Custody.IceArrested) = (t, t, t);
        return d.Hold(t).Ruling;
    }

    private static Ruling In2017(PaperForm form, Instant received)
    {
        var d = Baseline.HoldOnDetainer();
        d.Custody.ReleaseDue = Times.Local("2017-04-03T10:00:00");
        d.Custody.Booked = Times.Local("2017-04-01T10:00:00");
        d.Warrant.Received = Times.Local("2017-04-01T10:00:00");
        (d.Detainer.Received, d.Detainer.ServedOnPerson, d.Detainer.Form) = (received, received, form);
        return d.Hold(Times.Local("2017-04-03T20:00:00")).Ruling;
    }

    private static FactList<CitizenshipQuestion> Answered(
        Func<Instant, Action<CitizenshipQuestion.Builder>, FactList<CitizenshipQuestion>> question,
        Truth citizen) =>
        question(Times.Due, builder =>
            (builder.ReportedToIce, builder.AnsweredInWriting, builder.Citizen) = (Times.Due, Times.Due + Times.Hours(1), citizen));

    private static FactList<Complaint> Complaint(Moment noticed, Moment resolved) =>
        FactList.Of(
            new Complaint.Builder
            {
                Officer = Draft.Deputy,
                Noticed = noticed,
                Resolved = resolved,
                MayLeadToDiscipline = Truth.Yes,
            }.Build());
}
