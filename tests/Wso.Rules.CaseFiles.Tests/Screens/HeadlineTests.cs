using System;
using System.IO;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests;
using global::Wso.Screens;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Screens;

/// <summary>What every screen says first.</summary>
public sealed class HeadlineTests
{
    private static readonly Instant End = ScreenCases.At("2019-05-10T16:00:00-04:00");

    public static TheoryData<string> Names => new(ScreenCases.Names);

    /// <summary>The hold of Pinellas ends on Friday at 16:00: below, at and above each threshold.</summary>
    [Theory]
    [InlineData(24 * 60, Urgency.Later, "RELEASE AT Fri May 10, 16:00 EDT (in 24 h 0 min), NOT SOONER")]
    [InlineData((24 * 60) - 1, Urgency.WithinDay, "RELEASE AT Fri May 10, 16:00 EDT (in 23 h 59 min), NOT SOONER")]
    [InlineData(60, Urgency.WithinDay, "RELEASE AT Fri May 10, 16:00 EDT (in 1 h 0 min), NOT SOONER")]
    [InlineData(59, Urgency.WithinHour, "RELEASE AT Fri May 10, 16:00 EDT (ONLY 59 min LEFT), NOT SOONER")]
    [InlineData(20, Urgency.WithinHour, "RELEASE AT Fri May 10, 16:00 EDT (ONLY 20 min LEFT), NOT SOONER")]
    [InlineData(3, Urgency.WithinHour, "RELEASE AT Fri May 10, 16:00 EDT (ONLY 3 min LEFT), NOT SOONER")]
    [InlineData(0, Urgency.Passed, "RELEASE NOW. OVERDUE under 1 min, since Fri May 10, 16:00 EDT.")]
    [InlineData(-10, Urgency.Passed, "RELEASE NOW. OVERDUE 10 min, since Fri May 10, 16:00 EDT.")]
    public void A_near_end_a_far_one_and_a_passed_one_look_different(int minutesLeft, Urgency urgency, string line)
    {
        var headline = Headline.Of(ScreenCases.Read("pinellas-after-service").CaseFile, End - Duration.FromMinutes(minutesLeft));

        Assert.Equal((urgency, line), (headline.Urgency, headline.Line1));
    }

    [Fact]
    public void The_marks_of_the_urgencies_differ_without_color() =>
        Assert.Equal(
            ["!!!", "!!", "!", "", ""],
            new[] { Urgency.Passed, Urgency.WithinHour, Urgency.WithinDay, Urgency.Later, Urgency.None }.Select(Urgencies.Mark));

    [Theory]
    [InlineData(
        "undetermined-hold-text-shows-no-deadline", "NOT KNOWN, PAST RELEASE DUE. Do not hold on this: ask the county attorney.",
        "Ask now. Until there is an answer, nothing permits custody. Whatever the answer, no hold lasts past Sun Jul 6, 18:00 "
            + "MDT, and that is no permission to wait. Weekends do not extend it.")]
    [InlineData(
        "pinellas-before-service", "NOT KNOWN. Do not hold: keep processing, and ask the county attorney.",
        "Whatever the answer, no hold lasts past Fri May 10, 16:00 EDT, and that is no permission to wait. "
            + "Weekends do not extend it.")]
    [InlineData(
        "i-247g-asks-for-notice-only", "RELEASE AS SOON AS PROCESSED. Due since Tue Jun 10, 10:00 CDT.",
        "Finish now. Tue Jun 10, 22:00 CDT is the outer limit (ours, not a statute's), not a target. Do not slow it for ICE.")]
    [InlineData(
        "all-actions-text-drops-cautions", "RELEASE NOT BEFORE Fri Oct 1, 10:00 PDT (in 1 h 0 min)",
        "Local custody goes on until then. Release then. No hold for ICE may follow.")]
    [InlineData(
        "pinellas-after-service", "RELEASE AT Fri May 10, 16:00 EDT (in 31 h 0 min), NOT SOONER",
        "Until then only ICE may take the person. Release at that time, not later, whether ICE came or not.")]
    [InlineData(
        "new-jersey-end-of-day", "RELEASE BY Wed May 7, 00:00 EDT, midnight Tue/Wed (in 9 h 0 min), OR SOONER",
        "Holding is allowed until then, not required. The person must be out by then.")]
    [InlineData(
        "texas-detainer-commanded", "HOLD UNTIL Thu Jun 12, 10:00 CDT (in 24 h 0 min), THEN RELEASE",
        "State law requires the hold until then. Release at that time, not later.")]
    [InlineData(
        "audit-names-booked-for-ice-not-citizenship", "NOT HERE. ICE took custody Fri Dec 14, 10:15 EST.",
        "Nothing is left to decide about custody.")]
    [InlineData(
        "booked-never-audited-as-undetermined", "NOT HERE. Not booked into this jail at this time.",
        "No booking, so there is no hold to decide.")]
    public void The_first_two_lines_answer(string name, string line1, string line2)
    {
        var (file, ask) = ScreenCases.Read(name);
        var headline = Headline.Of(file, ask.At);

        Assert.Equal((line1, line2), (headline.Line1, headline.Line2));
    }

    /// <summary>At every instant at which an answer changes, just before and just after.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_headline_says_what_the_rule_book_rules(string name)
    {
        var document = ScreenCases.Read(name);
        foreach (var at in ScreenCases.Instants(document))
        {
            var file = document.CaseFile;
            var headline = Headline.Of(file, at);
            var hold = RuleBook.Current.Hold(file, at);
            var release =
                RuleBook.Current.Decide(file, new Act.Builder(at) { Place = file.Facility.Id }.Build(), JailAction.Release).Ruling;
            var what = $"{name} at {at}: {headline.Line1}";

            Assert.True((headline.Kind == HeadlineKind.ReleaseNow) == (release == Ruling.Required), what);
            Assert.True((headline.Kind == HeadlineKind.ReleaseBy) == (hold.End is not null), what);
            Assert.True(headline.Kind != HeadlineKind.NotKnown || release == Ruling.Undetermined, what);
            Assert.True(
                headline.Kind is not (HeadlineKind.ReleaseBy or HeadlineKind.NotBefore) || headline.At is null || headline.At >= at,
                what);
            Assert.True(headline.Kind != HeadlineKind.NotKnown || headline.Questions.Count > 0, what);
            // a year that is not this one may wrap
            Assert.True(headline.Line1.Length <= (headline.Line1.Contains(", 20", StringComparison.Ordinal) ? 90 : 80), what);
            Assert.DoesNotContain("  ", headline.Line1 + headline.Line2, StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// Release due between 08:00 and 14:00, and the law of Texas requires a hold of 48 hours: below, at and above each end.
    /// </summary>
    [Theory]
    [InlineData(
        "2025-06-10T07:59:00-05:00",
        "RELEASE IS DUE between Tue Jun 10, 08:00 CDT and Tue Jun 10, 14:00 CDT. Ask records for the time.")]
    [InlineData("2025-06-10T08:00:00-05:00", "NOT KNOWN WHETHER RELEASE IS DUE YET. Ask records now.")]
    [InlineData("2025-06-10T13:59:00-05:00", "NOT KNOWN WHETHER RELEASE IS DUE YET. Ask records now.")]
    [InlineData("2025-06-12T07:59:00-05:00", "HOLD UNTIL Thu Jun 12, 08:00 CDT (ONLY 1 min LEFT), THEN RELEASE")]
    [InlineData("2025-06-12T08:00:00-05:00", "NOT KNOWN, PAST RELEASE DUE. Do not hold on this: ask records.")]
    [InlineData("2025-06-12T13:59:00-05:00", "NOT KNOWN, PAST RELEASE DUE. Do not hold on this: ask records.")]
    [InlineData("2025-06-12T14:10:00-05:00", "RELEASE NOW. OVERDUE since Thu Jun 12, 14:00 CDT at the latest.")]
    public void A_span_is_never_shown_as_one_instant(string at, string line1)
    {
        var (file, _) = ScreenCases.Read("texas-detainer-commanded");
        var (builder, custody) = (file.ToBuilder(), file.Custody.ToBuilder());
        custody.ReleaseDue = Moment.Between(ScreenCases.At("2025-06-10T08:00:00-05:00"), ScreenCases.At("2025-06-10T14:00:00-05:00"));
        builder.Custody = custody.Build();

        Assert.Equal(line1, Headline.Of(builder.Build(), ScreenCases.At(at)).Line1);
    }

    [Theory]
    [InlineData("must-i-tell-ice", "NO RELEASE. Local custody until Fri Nov 13, 16:00 EST, then a hold for ICE.")]
    [InlineData("bail-turned-away", "HOLD UNTIL Fri Nov 13, 20:00 EST (in 10 h 0 min), THEN RELEASE")]
    [InlineData("says-he-is-a-citizen", "NOT KNOWN: MAY BE A U.S. CITIZEN. Do not hold: ask the ICE duty officer now.")]
    public void The_question_of_a_clerk_is_in_the_first_line(string name, string line1)
    {
        var path = Path.Combine(Checkout.Root, "samples", "questions", name + ".json");
        var reading = CaseFileReader.Read(File.ReadAllText(path));
        var (file, ask) = reading.Document!;

        Assert.Equal(line1, Headline.Of(file, ask.At).Line1);
    }

    [Fact]
    public void Texas_asks_whether_a_proof_was_shown_and_nothing_else()
    {
        var (file, ask) = ScreenCases.Read("tx-required-though-condition-not-shown");

        Assert.Equal(
            ("records", "person.statusShown"),
            Headline.Of(file, ask.At).Questions.Select(static question => (question.Whom, question.Path)).Single());
    }

    [Fact]
    public void Without_release_due_records_are_asked_for_it()
    {
        var (file, ask) = ScreenCases.Read("pinellas-before-service");
        var builder = file.ToBuilder();
        var custody = file.Custody.ToBuilder();
        custody.ReleaseDue = Moment.Unknown;
        builder.Custody = custody.Build();

        Assert.Equal("NOT KNOWN. When release is due is not on record: ask records.", Headline.Of(builder.Build(), ask.At).Line1);
    }

    [Fact]
    public void Every_limit_of_a_hold_has_a_label() =>
        Assert.All(
            RuleBook.Current.Rules.Where(static rule => rule.Kind == RuleKind.Limit),
            static limit => Assert.InRange(LimitLabel.Of(limit).Length, 5, 26));

    [Theory]
    [InlineData("2025-11-02T05:30:00Z", "Sun Nov 2, 01:30 EDT")]
    [InlineData("2025-11-02T06:30:00Z", "Sun Nov 2, 01:30 EST")]
    [InlineData("2025-11-03T05:00:00Z", "Mon Nov 3, 00:00 EST, midnight Sun/Mon")]
    [InlineData("2025-11-03T05:00:01Z", "Mon Nov 3, 00:00:01 EST")]
    public void No_two_times_look_alike(string at, string said) =>
        Assert.Equal(said, Times.Say(ScreenCases.At(at), DateTimeZoneProviders.Tzdb["America/New_York"]));

    [Theory]
    [InlineData(59, "under 1 min")]
    [InlineData(60, "1 min")]
    [InlineData(3_599, "59 min")]
    [InlineData(3_600, "1 h 0 min")]
    [InlineData(172_799, "47 h 59 min")]
    [InlineData(172_800, "2 days 0 h")]
    [InlineData(-600, "10 min")]
    public void A_length_never_promises_more_than_there_is(long seconds, string said) =>
        Assert.Equal(said, Times.Say(Duration.FromSeconds(seconds)));
}
