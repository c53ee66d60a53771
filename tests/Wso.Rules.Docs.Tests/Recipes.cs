using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NodaTime;
using Wso.Rules.CaseFiles;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Docs.Tests;

/// <summary>The code of docs/Recipes.md, and what each recipe does to the answer.</summary>
public sealed class Recipes
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/New_York"];

    private static readonly CaseFile Served = Stored("pinellas-after-service.json");

    private static readonly CaseFile OnPapers = Stored("pinellas-boa-without-service.json");

    private static readonly Instant NextMorning = Instant.FromUtc(2019, 5, 9, 13, 0);

    [Fact]
    public void A_date_without_a_time_is_the_whole_day()
    {
        var (day, zone) = (new LocalDate(2019, 5, 8), Zone);
        // docs
        var releaseDue = Moment.On(day, zone); // the jail's own time zone
        // end
        var hold = RuleBook.Current.Hold(With(Served, custody => custody.ReleaseDue = releaseDue), NextMorning);
        var start = zone.AtStartOfDay(day).ToInstant();
        Assert.True(hold.End is null || hold.End <= start + Duration.FromHours(48), "the soonest end, or none");
    }

    [Fact]
    public void One_row_for_detainer_and_warrant_becomes_two_papers()
    {
        var (received, copyGiven) = (Instant.FromUtc(2019, 5, 2, 15, 0), Instant.FromUtc(2019, 5, 2, 18, 0));
        // docs
        var detainer = new Paper.Builder
        {
            Form = PaperForm.I247A,
            Box = DetainerBox.Box1,
            Received = received,
            Signed = Truth.Yes,
            NamesPerson = Truth.Yes,
            ServedOnPerson = copyGiven,
            Withdrawn = Moment.Never,
        };
        var warrant = new Paper.Builder
        {
            Form = PaperForm.I200,
            Received = received,
            Signed = Truth.Yes,
            NamesPerson = Truth.Yes,
            Withdrawn = Moment.Never,
        };
        var papers = FactList.Of(detainer.Build(), warrant.Build());
        // end
        var both = Served.ToBuilder();
        both.Papers = papers;
        Assert.Equal(RuleBook.Current.Hold(Served, NextMorning).End, RuleBook.Current.Hold(both.Build(), NextMorning).End);
        both.Papers = FactList.Of(detainer.Build());
        Assert.Equal(Ruling.Prohibited, RuleBook.Current.Hold(both.Build(), NextMorning).Ruling);
    }

    [Fact]
    public void No_record_of_the_copy_leaves_the_hold_open_and_no_copy_ends_it()
    {
        var papers = OnPapers.Papers.Where(static paper => paper.Form == PaperForm.I247A).ToArray();
        var detainer = papers.Single().ToBuilder();
        // docs
        detainer.ServedOnPerson = Moment.Unknown; // nobody wrote it down
        // end
        Assert.Equal(Truth.Unknown, Weighed(detainer.Build(), "detainer.served"));
        // docs
        detainer.ServedOnPerson = Moment.Never; // the jail knows that no copy was given
        // end
        Assert.Equal(Truth.No, Weighed(detainer.Build(), "detainer.served"));
    }

    [Fact]
    public void A_local_time_that_occurs_twice_is_a_span()
    {
        var (written, zone) = (new LocalDateTime(2026, 11, 1, 1, 30), Zone);
        // docs
        var both = zone.MapLocal(written);
        var received = both.Count == 2
            ? Moment.Between(both.First().ToInstant(), both.Last().ToInstant())
            : Moment.At(written.InZoneLeniently(zone).ToInstant());
        // end
        Assert.Equal("2026-11-01T05:30:00Z/2026-11-01T06:30:00Z", received.ToString());
    }

    [Fact]
    public void Release_due_is_the_last_local_authority_to_end()
    {
        var (caseDismissed, sentenceServed, otherCountyWithdrew) =
            (Instant.FromUtc(2019, 5, 6, 14, 0), Instant.FromUtc(2019, 5, 8, 20, 0), Instant.FromUtc(2019, 5, 7, 9, 0));
        // docs
        Instant?[] endings = [caseDismissed, sentenceServed, otherCountyWithdrew]; // null: not ended yet
        var releaseDue = endings.Contains(null) ? Moment.Never : Moment.At(endings.Max()!.Value);
        // end
        Assert.Equal(Moment.At(sentenceServed), releaseDue);
    }

    [Fact]
    public void Refused_bail_makes_release_due()
    {
        var (custody, tendered) = (new Custody.Builder { ReleaseDue = Moment.Never }, Instant.FromUtc(2019, 5, 7, 14, 0));
        // docs
        custody.BailRefused = tendered; // in the amount set, refused because of ICE
        // end
        var refused = With(Served, other => (other.ReleaseDue, other.BailRefused) = (Moment.Never, custody.BailRefused));
        Assert.Equal(tendered, RuleBook.Current.Hold(refused, NextMorning).Start);
    }

    [Fact]
    public void A_new_booking_under_a_contract_restarts_no_clock()
    {
        var (custody, firstBooking, secondBooking) =
            (Served.Custody.ToBuilder(), Instant.FromUtc(2019, 5, 2, 2, 10), Instant.FromUtc(2019, 5, 8, 20, 30));
        // docs
        custody.Booked = firstBooking;
        custody.BookedForIce = secondBooking; // the jail's own entry, not an arrest by ICE
        custody.IceArrested = Moment.Never;
        // end
        var rebooked = With(
            Served,
            other => (other.Booked, other.BookedForIce, other.IceArrested) = (custody.Booked, custody.BookedForIce, custody.IceArrested));
        Assert.Equal(RuleBook.Current.Hold(Served, NextMorning).End, RuleBook.Current.Hold(rebooked, NextMorning).End);
    }

    [Fact]
    public void A_person_from_another_county_brings_the_clock_along()
    {
        var (custody, bookedHere, dueThere) =
            (Served.Custody.ToBuilder(), Instant.FromUtc(2019, 5, 8, 22, 0), Instant.FromUtc(2019, 5, 8, 12, 0));
        // docs
        custody.ReceivedFrom = ReceivedFrom.AnotherAgency;
        custody.Booked = bookedHere;
        custody.ReleaseDue = dueThere; // earlier than the booking here, and it counts
        // end
        var arrived = With(
            Served,
            other => (other.ReceivedFrom, other.Booked, other.ReleaseDue) = (custody.ReceivedFrom, custody.Booked, custody.ReleaseDue));
        Assert.Equal(dueThere, RuleBook.Current.Hold(arrived, NextMorning).Start);
    }

    [Fact]
    public void Nothing_known_is_not_the_same_as_known_none()
    {
        var never = (Instant?)null;
        // docs
        Moment unknown = Moment.OrUnknown(never); // an empty column that nobody must fill in
        Moment none = Moment.OrNever(never); // an empty column that the desk fills in at once
        bool? signed = null; // a check mark that nobody set
        Truth truth = Truths.OrUnknown(signed);
        LocalDate? revoked = null;
        DateOrInstant withdrawn = DateOrInstant.OrNever(revoked);
        // end
        Assert.Equal((Truth.Unknown, DateOrInstant.Never), (truth, withdrawn));
        Assert.Equal((Moment.Unknown, Moment.Never), (unknown, none));
    }

    [Fact]
    public void An_officer_without_a_designation_is_none()
    {
        var now = Instant.FromUtc(2019, 5, 8, 20, 5);
        // docs
        var ask = new Act.Builder(now) { Officer = FactValue<string>.None, Place = "pinellas-jail" }.Build();
        // end
        Assert.Equal(Ruling.Prohibited, RuleBook.Current.Decide(Served, ask, JailAction.ExecuteArrestWarrant).Ruling);
        Assert.Equal(
            Ruling.Undetermined,
            RuleBook.Current.Decide(Served, new Act.Builder(now).Build(), JailAction.ExecuteArrestWarrant).Ruling);
    }

    [Fact]
    public void A_claim_of_citizenship_is_recorded_at_once()
    {
        var now = NextMorning - Duration.FromHours(2);
        // docs
        var claim = new CitizenshipQuestion.Builder { Kind = CitizenshipQuestionKind.Claim, Raised = now, ReportedToIce = Moment.Never, AnsweredInWriting = Moment.Never };
        // end
        var caseFile = Served.ToBuilder();
        caseFile.Person = new Person.Builder { CitizenshipQuestions = FactList.Of(claim.Build()), StatusShown = StatusShown.None }.Build();
        Assert.Equal(Ruling.Undetermined, RuleBook.Current.Hold(caseFile.Build(), now + Duration.FromMinutes(1)).Ruling);
        Assert.Equal(Ruling.Prohibited, RuleBook.Current.Hold(caseFile.Build(), NextMorning).Ruling);
    }

    [Fact]
    public void A_canceled_request_is_not_a_withdrawn_warrant()
    {
        var (custody, called) = (Served.Custody.ToBuilder(), NextMorning);
        // docs
        custody.IceCancelled = called; // ICE took back its request, or told the jail to release the person
        // end
        var canceled = With(Served, other => other.IceCancelled = custody.IceCancelled);
        Assert.Equal(Ruling.Prohibited, RuleBook.Current.Hold(canceled, NextMorning).Ruling);
        Assert.Equal(Ruling.Required, RuleBook.Current.Decide(canceled, new Act.Builder(NextMorning).Build(), JailAction.Release).Ruling);
    }

    [Fact]
    public void A_path_is_shown_as_a_column_of_ones_own()
    {
        var (validator, file) = (new CaseFileValidator(), Served.ToBuilder());
        file.Papers = [.. Served.Papers, new Paper.Builder { Form = PaperForm.I205, Box = DetainerBox.Box1 }.Build()];
        var document = new CaseFileDocument(file.Build(), new Act.Builder(NextMorning).Build());
        var rule = RuleBook.Current.Rules.Single(static one => one.Id == "wso.arrest-warrant-in-hand");
        // docs
        var columns = new Dictionary<string, string>
        {
            ["papers[].box"] = "IceForms.Box",
            ["papers[].signed"] = "IceForms.Signed",
            ["custody.released"] = "Bookings.ReleasedAt",
            ["ask.carryingCredentials"] = "the check box for credentials",
        };
        string ColumnOf(string path) =>
            columns.GetValueOrDefault(Regex.Replace(path, @"^\$\.|(?<=\[)\d+(?=\])", ""), path);
        var wrong = validator.Validate(document).Errors.Select(failure => $"{ColumnOf(failure.PropertyName)}: {failure.ErrorMessage}");
        var read = rule.Reads.Select(ColumnOf);
        // end
        Assert.StartsWith("IceForms.Box: ", Assert.Single(wrong), StringComparison.Ordinal);
        Assert.Contains("IceForms.Signed", read);
        Assert.Equal("Bookings.ReleasedAt", ColumnOf(Assert.Single(
            RuleBook.Current.Timeline(Gone(), document.Ask).SelectMany(static entry => entry.Recorded),
            static path => path.EndsWith("released", StringComparison.Ordinal))));

        static CaseFile Gone() => With(Served, static custody => custody.Released = NextMorning);
    }

    private static Truth Weighed(Paper detainer, string rule)
    {
        var caseFile = OnPapers.ToBuilder();
        caseFile.Papers = FactList.From(OnPapers.Papers.Where(static paper => paper.Form != PaperForm.I247A).Append(detainer));
        return RuleBook.Current.Decide(caseFile.Build(), new Act.Builder(NextMorning).Build(), JailAction.HoldForIce)
            .Explain().Because
            .First(reason => reason.Rule.Id == rule).Truth;
    }

    private static CaseFile With(CaseFile caseFile, Action<Custody.Builder> change)
    {
        var custody = caseFile.Custody.ToBuilder();
        change(custody);
        var changed = caseFile.ToBuilder();
        changed.Custody = custody.Build();
        return changed.Build();
    }

    private static CaseFile Stored(string file) =>
        CaseFileReader.Read(File.ReadAllBytes(Path.Combine(Checkout.Root, "samples", "cases", file))).Document!.CaseFile;
}
