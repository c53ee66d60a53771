using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using FluentValidation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Wso.Rules.CaseFiles;
using Wso.Rules.Programs;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Docs.Tests;

/// <summary>The code of docs/HowToEmbed.md.</summary>
public sealed class Embedding
{
    private static CaseFileDocument Pinellas => CaseFileReader.Read(File.ReadAllBytes(Path.Combine(Checkout.Root, "samples", "cases", "pinellas-after-service.json"))).Document!;

    private static IEnumerable<CaseFileDocument> Stored =>
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples", "cases"), "*.json")
            .Select(static file => CaseFileReader.Read(File.ReadAllBytes(file)).Document)
            .OfType<CaseFileDocument>();

    [Fact]
    public void The_rule_book_is_one_of_the_services()
    {
        var services = new ServiceCollection();
        // docs
        services.AddSingleton(RuleBook.Current);
        services.AddSingleton<IClock>(SystemClock.Instance);
        // end
        using var provider = services.BuildServiceProvider();
        Assert.Equal(RuleBook.Current.LawVersion, provider.GetRequiredService<RuleBook>().LawVersion);
    }

    [Fact]
    public async Task A_case_is_stored_with_its_answer_and_replayed()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var store = new CaseStore(new DbContextOptionsBuilder<CaseStore>().UseSqlite(connection).Options);
        await store.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);

        await Ask(store, Pinellas);
        store.ChangeTracker.Clear();
        Assert.Equal($"the same under law {RuleBook.Current.LawVersion}", await Replayed(store, Pinellas.CaseFile.Id));

        await store.Asked.ExecuteUpdateAsync(static change => change.SetProperty(one => one.Answer, one => one.Answer.Replace("permitted", "required")), TestContext.Current.CancellationToken);
        store.ChangeTracker.Clear();
        Assert.Contains("hold.ruling: required, now permitted", await Replayed(store, Pinellas.CaseFile.Id), StringComparison.Ordinal);
    }

    private static async Task Ask(CaseStore store, CaseFileDocument document)
    {
        // docs
        store.Asked.Add(new AskedCase
        {
            Case = document.CaseFile.Id,
            At = document.Ask.At.ToDateTimeOffset(),
            Document = CaseFileWriter.ToJson(document),
            Answer = AnswerWriter.ToJson(document, receipt: true),
        });
        await store.SaveChangesAsync();
        // end
    }

    private static async Task<string> Replayed(CaseStore store, string id)
    {
        // docs
        var stored = await store.Asked.SingleAsync(one => one.Case == id);
        var replay = Replay.Of(stored.Document, stored.Answer);
        return replay.IsSame ? $"the same under law {replay.Now.Law}"
            : replay.Refused ?? string.Join("\n", replay.Differences.Select(part => $"{part.At}: {part.Then}, now {part.Now}"));
        // end
    }

    [Fact]
    public async Task The_timer_reports_every_change_also_those_that_came_while_it_was_down()
    {
        var (caseFile, ask) = Pinellas;
        var seen = new List<Instant>();
        using var stop = new CancellationTokenSource();
        var yearsLater = new FakeClock(Instant.FromUtc(2024, 1, 1, 0, 0));
        await Watch(() => caseFile, ask.At, yearsLater, (next, _) => Stopped(stop, next is null), Seen(seen), stop.Token);

        var nobody = new Act.Builder(ask.At).Build();
        Assert.Equal(RuleBook.Current.Timeline(caseFile, nobody).Where(entry => entry.Changes && entry.At > ask.At && entry.At < yearsLater.Now).Select(static entry => entry.At), seen);
        Assert.Contains(Instant.FromUtc(2019, 5, 10, 20, 0), seen); // the end of the hold
    }

    [Fact]
    public async Task The_timer_waits_for_the_next_change_and_sees_a_fact_that_comes_before_it()
    {
        var (caseFile, ask) = Pinellas;
        var (seen, waits) = (new List<Instant>(), new List<Instant?>());
        using var stop = new CancellationTokenSource();
        var clock = new FakeClock(ask.At);
        var canceled = caseFile.ToBuilder();
        var custody = caseFile.Custody.ToBuilder();
        custody.IceCancelled = ask.At + Duration.FromMinutes(5);
        canceled.Custody = custody.Build();
        var facts = caseFile;

        await Watch(() => facts, ask.At, clock, Wait, Seen(seen), stop.Token);

        Task<bool> Wait(Instant? next, CancellationToken token)
        {
            waits.Add(next);
            if (waits.Count > 1)
            {
                return Stopped(stop, true);
            }

            clock.Now = ask.At + Duration.FromMinutes(6);
            facts = canceled.Build();
            return Task.FromResult(true);
        }

        Assert.Equal(Instant.FromUtc(2019, 5, 10, 20, 0), waits[0]);
        Assert.Contains(clock.Now, seen);
        Assert.Equal(Ruling.Prohibited, RuleBook.Current.Hold(facts, clock.Now).Ruling);
    }

    private static Func<Instant, Task> Seen(List<Instant> seen) => instant =>
    {
        seen.Add(instant);
        return Task.CompletedTask;
    };

    private static Task<bool> Stopped(CancellationTokenSource stop, bool really)
    {
        Assert.True(really, "nothing is left to wait for");
        stop.Cancel();
        return Task.FromResult(false);
    }

    private sealed class FakeClock(Instant now) : IClock
    {
        public Instant Now { get; set; } = now;

        public Instant GetCurrentInstant() => Now;
    }

    // docs
    internal static async Task Watch(
        Func<CaseFile> load, Instant lastSeen, IClock clock, Func<Instant?, CancellationToken, Task<bool>> wait, Func<Instant, Task> changed, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var next = RuleBook.Current.NextChange(load(), new Act.Builder(lastSeen).Build());
            if (next is { } due && due <= clock.GetCurrentInstant())
            {
                await changed(due);
                lastSeen = due;
            }
            else if (await wait(next, stop))
            {
                await changed(clock.GetCurrentInstant());
            }
        }
    }
    // end

    [Fact]
    public void Counsels_answer_stands_in_place_of_the_librarys()
    {
        var (_, ask) = Pinellas;
        var facility = new Facility("jail-1", UsState.TX, DateTimeZoneProviders.Tzdb["America/Chicago"]);
        // docs
        var counsel = new LocalLaw.Builder { DetainerHold = LawAnswer.Forbidden }.Build();
        var jail = new Jail.Builder(facility) { LocalLaw = counsel }.Build();
        var caseFile = jail.NewCase("an-opaque-key").Build();
        // end
        var reasons = RuleBook.Current.Decide(caseFile, ask, JailAction.HoldForIce).Explain().Because;
        Assert.Contains(reasons, static reason => reason.AnsweredBy == AnsweredBy.Counsel);
        var path = LocalLaw.PathOf(LocalLawQuestion.DetainerHold);
        Assert.Contains(reasons, reason => reason.AnsweredBy == AnsweredBy.Counsel && reason.Rule.Reads.Contains(path));
        Assert.Contains(RuleBook.Current.Decide(caseFile, ask, JailAction.NotifyIceOfRelease).Explain().Because, static reason => reason.AnsweredBy == AnsweredBy.Library);
    }

    [Fact]
    public void Check_boxes_are_bound_by_the_facts_that_a_rule_reads()
    {
        var (caseFile, _) = Pinellas;
        var act = caseFile.Acts[0];
        // docs
        var boxes = Eligibility.Of(caseFile, act, JailAction.ExecuteArrestWarrant)
            .SelectMany(officer => officer.ToConfirm).SelectMany(way => way).Distinct()
            .Select(rule => (Label: rule.Says, Facts: rule.Reads.Where(path => path.StartsWith("ask.", StringComparison.Ordinal))));
        // end
        Assert.All(
            Eligibility.Of(caseFile, act, JailAction.ExecuteArrestWarrant)
                .SelectMany(static one => one.ToConfirm)
                .SelectMany(static way => way),
            static rule => Assert.True(rule.IsAttested, rule.Id));
        Assert.Contains(boxes, static box => box.Facts.Contains("ask.carryingCredentials"));
    }

    /// <summary>Each answer of counsel reaches the holds of its own question: on papers alone, after an arrest, under a contract.</summary>
    [Fact]
    public void An_answer_reaches_the_holds_of_its_question_and_no_others()
    {
        var (served, ask) = Pinellas;
        // docs
        var noHoldOnPapersAlone = new LocalLaw.Builder { DetainerHold = LawAnswer.Forbidden, CivilArrest = LawAnswer.Allowed }.Build();
        var noHoldAtAll = new LocalLaw.Builder
        {
            DetainerHold = LawAnswer.Forbidden,
            CivilArrest = LawAnswer.Forbidden,
            DetentionContract = LawAnswer.Forbidden,
        }.Build();
        // end
        Assert.Equal(Ruling.Permitted, HoldUnder(noHoldOnPapersAlone).Ruling);
        Assert.Equal(Ruling.Prohibited, HoldUnder(noHoldAtAll).Ruling);
        var unknownArrest = noHoldOnPapersAlone.ToBuilder();
        unknownArrest.CivilArrest = LawAnswer.Unknown;
        Assert.Equal(Ruling.Prohibited, HoldUnder(unknownArrest.Build()).Ruling);
        Assert.Contains(HoldUnder(noHoldAtAll).Explain().Because, static reason => reason is { Decides: true, Rule.Id: "bar.state-forbids-civil-arrest", AnsweredBy: AnsweredBy.Counsel });

        // Over every stored case, at every instant at which something changes: no basis is left, and with two answers of the three one is.
        var (left, twoOfThree) = (new HashSet<AgreementType>(), noHoldAtAll.ToBuilder());
        twoOfThree.DetentionContract = FactValue<LawAnswer>.Unknown;
        foreach (var (caseFile, at) in Stored.Append(DeliveredByIce()).SelectMany(static one =>
            RuleBook.Current.Timeline(one.CaseFile, one.Ask).Select(entry => (one.CaseFile, entry.At)).Prepend((one.CaseFile, one.Ask.At))))
        {
            var without = RuleBook.Current.Hold(Under(caseFile, noHoldAtAll), at);
            Assert.Empty(without.Bases);
            Assert.True(without.Ruling is Ruling.Prohibited or Ruling.Undetermined, $"{caseFile.Id} at {at}: {without}");
            left.UnionWith(RuleBook.Current.Hold(Under(caseFile, twoOfThree.Build()), at).Bases);
        }

        Assert.Equal([AgreementType.DetentionServices], left);

        Verdict HoldUnder(LocalLaw counsel) => RuleBook.Current.Decide(Under(served, counsel), ask, JailAction.HoldForIce);

        // A person whom ICE brings to a jail with a contract, held on an order to detain and on no arrest.
        static CaseFileDocument DeliveredByIce()
        {
            var (caseFile, ask) = Stored.Single(static one => one.CaseFile.Id == "p-0022");
            var (delivered, custody) = (caseFile.ToBuilder(), caseFile.Custody.ToBuilder());
            (custody.ReceivedFrom, custody.Booked) = (ReceivedFrom.Ice, caseFile.Custody.ReleaseDue);
            delivered.Custody = custody.Build();
            return new CaseFileDocument(delivered.Build(), ask);
        }

        // The case's own answers, with those that counsel gave in their place.
        static CaseFile Under(CaseFile caseFile, LocalLaw counsel)
        {
            var (asked, law) = (caseFile.ToBuilder(), caseFile.LocalLaw.ToBuilder());
            (law.DetainerHold, law.CivilArrest) = (counsel.DetainerHold, counsel.CivilArrest);
            law.DetentionContract = counsel.DetentionContract.IsKnown ? counsel.DetentionContract : law.DetentionContract;
            asked.LocalLaw = law.Build();
            return asked.Build();
        }
    }

    [Fact]
    public void A_type_of_ones_own_with_facts_is_written_by_the_source_generator()
    {
        var ((caseFile, _), now) = (Pinellas, Pinellas.Ask.At);
        // docs
        var hold = RuleBook.Current.Hold(caseFile, now);
        var options = new JsonSerializerOptions { TypeInfoResolver = Screens.Default }.AddCaseFiles();
        var json = JsonSerializer.Serialize(new Screen(caseFile.Id, caseFile, hold.Ruling, hold.End), options);
        // end
        Assert.Contains("\"HoldEnds\":\"2019-05-10T20:00:00Z\"", json, StringComparison.Ordinal);
        var back = JsonSerializer.Deserialize<Screen>(json, options)!;
        Assert.Equal((caseFile, Ruling.Permitted, hold.End), (back.Case, back.Ruling, back.HoldEnds));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(back, Screens.Default.Screen));
    }

    [Fact]
    public void What_a_mapping_made_is_validated_before_it_is_asked_about()
    {
        var (caseFile, ask) = Pinellas;
        var wrong = caseFile.ToBuilder();
        wrong.Papers = [.. caseFile.Papers, new Paper.Builder { Form = PaperForm.I205, Box = DetainerBox.Box1 }.Build()];
        var (before, document) = (Console.Error, new CaseFileDocument(wrong.Build(), ask));
        using var printed = new StringWriter();
        Console.SetError(printed);
        try
        {
            // docs
            foreach (var failure in new CaseFileValidator().Validate(document).Errors)
            {
                Console.Error.WriteLine($"{failure.PropertyName}: {failure.ErrorMessage} Allowed: {failure.CustomState}");
            }
            // end
        }
        finally
        {
            Console.SetError(before);
        }

        Assert.StartsWith("$.papers[2].box: ", printed.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => DecisionReceipt.Of(document));
        Assert.Throws<ArgumentException>(() => AnswerWriter.ToJson(document, receipt: true));
        Assert.NotEmpty(AnswerWriter.ToJson(document));
    }

    [Fact]
    public void A_vendors_own_rule_is_checked_with_the_librarys_and_skips_a_list_that_is_not_known()
    {
        var (caseFile, ask) = Pinellas;
        var (unsigned, unknown) = (caseFile.ToBuilder(), caseFile.ToBuilder());
        unsigned.Papers = [.. caseFile.Papers.Take(1), new Paper.Builder { Form = PaperForm.I205, Box = DetainerBox.Box1 }.Build()];
        unknown.Papers = FactList<Paper>.Unknown;
        Assert.True(new OurRules().Validate(new CaseFileDocument(caseFile, ask)).IsValid);
        Assert.True(new OurRules().Validate(new CaseFileDocument(unknown.Build(), ask)).IsValid);
        Assert.Equal(["$.papers[1].box paper.box", "$.papers[1] our.signed"], new OurRules().Validate(new CaseFileDocument(unsigned.Build(), ask)).Errors.Select(static one => $"{one.PropertyName} {one.ErrorCode}"));
    }

    [Fact]
    public void A_name_comes_from_the_vendors_table_and_else_from_the_library()
    {
        // docs
        var spanish = new Dictionary<string, string> { ["JailAction.Release"] = "poner en libertad a la persona" };
        string Named<T>(T value) where T : struct, Enum =>
            spanish.TryGetValue(EnglishNames.KeyOf(value), out var name) ? name : EnglishNames.Of(value);
        // end
        Assert.Equal("poner en libertad a la persona", Named(JailAction.Release));
        Assert.Equal("serve a Form I-200", Named(JailAction.ExecuteArrestWarrant));
        Assert.Equal("not known", Named(Ruling.Undetermined));
    }

    [Theory]
    [InlineData(2026, 11, 1, 1, 30, "2026-11-01T05:30:00Z")] // occurs twice: the earlier
    [InlineData(2026, 3, 8, 2, 30, "2026-03-08T07:30:00Z")] // skipped: forward by the gap, 03:30 EDT
    public void A_local_time_becomes_an_instant(int year, int month, int day, int hour, int minute, string expected)
    {
        var written = new LocalDateTime(year, month, day, hour, minute);
        // docs
        var zone = DateTimeZoneProviders.Tzdb["America/New_York"];
        Instant received = written.InZoneLeniently(zone).ToInstant();
        // end
        Assert.Equal(expected, received.ToString());
    }
}

// docs
public sealed record Screen(string Key, CaseFile Case, Ruling Ruling, Instant? HoldEnds);

[JsonSerializable(typeof(Screen))]
public sealed partial class Screens : JsonSerializerContext;
// end

// docs
public sealed class AskedCase
{
    public int Id { get; set; }
    public required string Case { get; set; }
    public required DateTimeOffset At { get; set; }
    public required string Document { get; set; }
    public required string Answer { get; set; }
}

public sealed class CaseStore(DbContextOptions<CaseStore> options) : DbContext(options)
{
    public DbSet<AskedCase> Asked => Set<AskedCase>();
}
// end

// docs
public sealed class OurRules : AbstractValidator<CaseFileDocument>
{
    public OurRules()
    {
        Include(new CaseFileValidator());
        RuleForEach(document => document.CaseFile.Papers.OrNone())
            .Must(paper => paper.Signed != Truth.Unknown).WithErrorCode("our.signed").WithSeverity(Severity.Warning)
            .OverridePropertyName("$.papers");
    }
}
// end
