using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Wso.Rules.Tests;
using Xunit;
using static Wso.Rules.Ruling;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>
/// The small inputs that once went wrong, with the facts of the second reading, answered as the list beside them
/// (Data/second-reading/README.md) says is right.
/// </summary>
public sealed class SecondReading
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Wso.Rules.CaseFiles.Tests", "Data", "second-reading");

    private static readonly Duration Second = Duration.FromSeconds(1);
    private static readonly Duration TwoDays = Duration.FromHours(48);

    public static TheoryData<string> Inputs => new(
        Directory.GetFiles(Folder, "*.json").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_is_a_valid_case_and_stands_in_the_list(string name)
    {
        var reading = CaseFileReader.Read(Text(name));

        Assert.True(reading.IsValid, string.Join("\n", reading.Errors));
        Assert.Contains(name, File.ReadAllText(Path.Combine(Folder, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_jails_own_entry_makes_nobody_a_prisoner_of_ice()
    {
        var (file, ask) = Read("igsa-own-prisoner-rebooked-fl");
        var due = At("2025-06-28T15:00:00-04:00");

        Same((Prohibited, Required), Rulings(file, ask.At));
        Assert.Equal(due + TwoDays, RuleBook.Current.Hold(file, due).End);
        Assert.Equal([AgreementType.DetainerOnly], RuleBook.Current.Hold(file, due).Bases);
        Same((Required, Prohibited), Rulings(file, due + TwoDays - Second));
        Same((Prohibited, Required), Rulings(file, due + TwoDays));
        Assert.Equal((due + TwoDays, null), Custody(file, ask.At));
    }

    [Fact]
    public void No_booking_cures_two_days_on_nothing()
    {
        var (file, ask) = Read("igsa-rebooked-after-two-days-on-nothing");

        Same((Prohibited, Required), Rulings(file, ask.At));
        Assert.Equal((At("2025-06-28T15:00:00-04:00"), null), Custody(file, ask.At));
    }

    [Fact]
    public void A_second_stay_does_not_start_the_72_hours_again()
    {
        var (file, ask) = Read("igsa-second-stay-restarts-72-hours");
        var over = At("2025-12-04T10:00:00-05:00");

        Same((Prohibited, Required), Rulings(file, ask.At));
        Same((Prohibited, Required), Rulings(file, At("2025-12-04T12:00:00-05:00")));

        // Had the second stay begun before hour 72, the hold would have ended with that hour.
        var sooner = Changed(
            "igsa-second-stay-restarts-72-hours",
            json => Set(json, "2025-12-04T09:00:00-05:00", "custody.booked", "custody.releaseDue"),
            json => Set(json, "2025-12-01T10:00:00-05:00", "papers.0.received", "papers.1.received", "papers.1.accepted")).File;
        Assert.Equal(over, RuleBook.Current.Hold(sooner, over - Second).End);
        Same((Permitted, Prohibited), Rulings(sooner, over - Second));
        Same((Prohibited, Required), Rulings(sooner, over));
    }

    [Fact]
    public void To_book_for_ice_permits_no_transfer_and_is_proposed_to_nobody()
    {
        var (file, ask) = Read("transfer-after-booking-for-ice-on-nothing");
        var verdict = RuleBook.Current.Decide(file, ask);

        Assert.Equal(Prohibited, verdict.Ruling);
        Assert.DoesNotContain(
            verdict.Explain().ToChange.SelectMany(static way => way),
            static rule => rule.Says.Contains("booked for ICE", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Bail_refused_because_of_ice_makes_release_due()
    {
        var (file, ask) = Read("bail-refused-because-of-the-hold");
        var refused = At("2015-05-05T14:00:00-05:00");

        Assert.Equal(Prohibited, Release(file, refused - Second));
        Assert.Equal(Required, Release(file, refused));
        Assert.Equal(Required, Release(file, ask.At));
        Assert.Equal(refused, RuleBook.Current.Hold(file, ask.At).Start);
        Assert.Equal((refused, null), Custody(file, ask.At));
    }

    [Theory]
    [InlineData(null, Undetermined)]
    [InlineData("none", Required)]
    [InlineData("citizenship", Undetermined)]
    [InlineData("lawfulStatus", Undetermined)]
    public void Texas_commands_the_hold_where_no_proof_lifts_the_command(string? shown, Ruling expected)
    {
        var (file, ask) = Changed("tx-required-though-condition-not-shown", json => json["person"]!["statusShown"] = shown);

        Assert.Equal(expected, RuleBook.Current.Hold(file, ask.At).Ruling);
    }

    /// <summary>Nothing else is open: who answers it, decides.</summary>
    [Fact]
    public void Texas_asks_for_exactly_that_proof()
    {
        var (file, ask) = Read("tx-required-though-condition-not-shown");
        var open = RuleBook.Current.Decide(file, ask)
            .Explain().Because
            .Where(static reason => reason.Decides && reason.Truth == Truth.Unknown)
            .Select(static reason => reason.Rule)
            .Distinct()
            .ToArray();

        Assert.Single(open);
    }

    [Fact]
    public void Florida_has_the_jail_itself_take_the_person_to_ice()
    {
        var (file, ask) = Read("fl-statute-transport-prohibited");
        var verdict = RuleBook.Current.Decide(file, ask);

        Assert.Equal(Permitted, verdict.Ruling);
        Assert.Contains(
            verdict.Explain().Because,
            static reason => reason.Decides && reason.Citation.ToString().Contains("908.104(5)", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_state_asks_until_an_agreement_is_signed_is_not_owed_where_one_is()
    {
        var (file, ask) = Read("fl-state-board-duty-though-agreement-signed");

        Assert.DoesNotContain(RuleBook.Current.Duties(file, ask.At), static duty => duty.Rule.Id == "fl.report-progress-each-quarter");
    }

    [Fact]
    public void A_service_reported_a_minute_later_is_reported_at_once()
    {
        var (file, ask) = Read("wso-service-reported-one-minute-later");

        Assert.DoesNotContain(RuleBook.Current.Audit(file, ask.At).Breaches, static breach => breach.Rule.Id == "wso.report-service");
        Assert.DoesNotContain(RuleBook.Current.Audit(file, ask.At).Breaches, static breach => breach.Action is not null);
        Assert.Equal(DutyState.Done, RuleBook.Current.Duties(file, ask.At).Single(static duty => duty.Duty == Duty.ReportService).State);
    }

    [Theory]
    [InlineData(59, 59, false)]
    [InlineData(60, 0, true)]
    [InlineData(60, 1, true)]
    public void At_once_is_late_from_the_hour_on(int minutes, int seconds, bool isLate)
    {
        var reported = At("2019-11-27T14:00:00-05:00") + Duration.FromMinutes(minutes) + Duration.FromSeconds(seconds);
        var (file, ask) = Changed("wso-service-reported-one-minute-later", json => json["done"]![0]!["at"] = reported.ToString());

        Assert.Equal(isLate, RuleBook.Current.Audit(file, ask.At).Breaches.Any(static breach => breach.Rule.Id == "wso.report-service"));
        Assert.Equal(
            isLate ? DutyState.DoneLate : DutyState.Done,
            RuleBook.Current.Duties(file, ask.At).Single(static duty => duty.Duty == Duty.ReportService).State);
    }

    [Fact]
    public void The_audit_names_the_passport_not_the_booking()
    {
        var (file, ask) = Read("audit-names-booked-for-ice-not-citizenship");
        var breach =
            Assert.Single(RuleBook.Current.Audit(file, ask.At).Breaches, static breach => breach.Action == JailAction.TransferToIce);

        Assert.Equal("bar.citizenship", breach.Rule.Id);
        Assert.DoesNotContain(
            RuleBook.Current.Audit(file, ask.At).Breaches,
            static breach => breach.Rule.Says.Contains("booked for ICE", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Since Florida's chapter 908 was read the state answers it. Where nobody does, the custody from release due on is open, and the audit
    /// asks what state law says.
    /// </summary>
    [Fact]
    public void An_audit_that_cannot_decide_names_the_instant_and_the_question()
    {
        var (file, ask) = Changed("audit-undetermined-names-no-question", json =>
            json["localLaw"] = new JsonObject { ["detainerHold"] = "unknown", ["agreement287g"] = "unknown", ["civilArrest"] = "unknown" });
        var report = RuleBook.Current.Audit(file, ask.At);

        Assert.False(report.IsCustodyDecided);
        Assert.DoesNotContain(report.Breaches, static breach => breach.Action == JailAction.HoldForIce);
        Assert.All(report.Open, static open => Assert.Contains("state", open.Rule.Id, StringComparison.Ordinal));
        Assert.Equal(
            (At("2019-11-27T14:00:00-05:00"), At("2019-11-28T09:00:00-05:00")),
            (report.Open.Min(static open => open.From), report.Open.Max(static open => open.Until)));

        // As Florida's law now stands, nothing of it is open.
        Assert.True(RuleBook.Current.Audit(Read("audit-undetermined-names-no-question").File, ask.At).IsCustodyDecided);
    }

    [Fact]
    public void Who_was_never_booked_was_in_no_custody_to_audit()
    {
        var (file, ask) = Read("booked-never-audited-as-undetermined");
        var report = RuleBook.Current.Audit(file, ask.At);

        Assert.True(report.IsCustodyDecided);
        Assert.Empty(report.Breaches);
        Assert.Empty(report.OutProcessing);
    }

    [Fact]
    public void What_is_undetermined_is_over_in_any_case_at_hour_48_whatever_day_it_is()
    {
        var (file, ask) = Read("undetermined-hold-text-shows-no-deadline");
        var end = At("2025-07-06T18:00:00-06:00");

        Assert.Equal((Undetermined, null), (RuleBook.Current.Hold(file, ask.At).Ruling, RuleBook.Current.Hold(file, ask.At).End));
        Assert.Contains(RuleBook.Current.Hold(file, ask.At).Limits, limit => limit.At == end);
        Same((Undetermined, Undetermined), Rulings(file, end - Second));
        Same((Prohibited, Required), Rulings(file, end));
        Assert.Equal(At("2025-07-09T00:00:00-06:00"), RuleBook.Current.Hold(file, ask.At).RegulationOuterLimit);
    }

    [Theory]
    [InlineData("all-actions-text-drops-cautions")]
    [InlineData("ca-nothing-can-be-changed-though-exception")]
    public void California_forbids_and_names_its_exception(string name)
    {
        var (file, ask) = Read(name);
        foreach (var action in new[] { JailAction.NotifyIceOfRelease, JailAction.TransferToIce })
        {
            var explanation = RuleBook.Current.Decide(file, ask, action).Explain();

            Assert.Equal(Prohibited, explanation.Ruling);
            Assert.Contains(explanation.Cautions, static caution => caution.Says.Contains("7282.5", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_case_of_the_readme_is_undetermined_until_counsel_answers_for_may_2019()
    {
        var (file, ask) = Read("readme-case-without-counsel");

        Same((Undetermined, Undetermined), Rulings(file, ask.At));
    }

    /// <summary>Both at once, so that a difference shows both.</summary>
    private static void Same((Ruling Hold, Ruling Release) expected, (Ruling Hold, Ruling Release) actual) =>
        Assert.Equal(expected, actual);

    private static (Ruling Hold, Ruling Release) Rulings(CaseFile file, Instant at) =>
        (RuleBook.Current.Hold(file, at).Ruling, Release(file, at));

    private static Ruling Release(CaseFile file, Instant at) =>
        RuleBook.Current.Decide(file, new Act.Builder(at).Build(), JailAction.Release).Ruling;

    /// <summary>The only breach of custody up to an instant: from when, until when.</summary>
    private static (Instant From, Instant? Until) Custody(CaseFile file, Instant upTo)
    {
        var breach = Assert.Single(RuleBook.Current.Audit(file, upTo).Breaches, static breach => breach.Action == JailAction.HoldForIce);
        return (breach.From, breach.Until);
    }

    private static (CaseFile File, Act Ask) Read(string name) => Parsed(Text(name));

    private static (CaseFile File, Act Ask) Changed(string name, params IEnumerable<Action<JsonNode>> changes)
    {
        var json = JsonNode.Parse(Text(name))!;
        foreach (var change in changes)
        {
            change(json);
        }

        return Parsed(json.ToJsonString());
    }

    private static (CaseFile File, Act Ask) Parsed(string text)
    {
        var reading = CaseFileReader.Read(text);
        Assert.True(reading.IsValid, string.Join("\n", reading.Errors));
        return (reading.Document!.CaseFile, reading.Document.Ask);
    }

    private static void Set(JsonNode json, string value, params IEnumerable<string> paths)
    {
        foreach (var path in paths.Select(static path => path.Split('.')))
        {
            var parent = path[..^1].Aggregate(json, static (node, step) => int.TryParse(step, out var i) ? node[i]! : node[step]!);
            parent[path[^1]] = value;
        }
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".json"));

    private static Instant At(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant();
}
