using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests.Oracle;

/// <summary>
/// The duties under agreements of made cases are those of section 8 read a second time: which, when due, and how they stand.
/// </summary>
public sealed class DutyTableTests
{
    private static readonly int Cases = int.TryParse(System.Environment.GetEnvironmentVariable("WSO_CASES"), out var count) ? count : 200;

    public static IEnumerable<TheoryDataRow<string>> AgreementNames =>
        Names.Of([nameof(AgreementType.WarrantServiceOfficer), nameof(AgreementType.JailEnforcement), nameof(AgreementType.TaskForce)]);

    [Theory]
    [MemberData(nameof(AgreementNames))]
    public void The_duties_under_an_agreement_are_those_of_section_8(string agreement)
    {
        var seen = new HashSet<(Duty, DutyState)>();
        foreach (var made in Made.First(Cases))
        {
            var t = made.Ask.At.ToUnixTimeSeconds();
            var read = new RuleText(made.File).AgreementDuties(t).Where(duty => duty.Owed != Three.No && duty.Under.ToString() == agreement)
                .Select(duty => (duty.Duty, Due: Text(duty.Due), State: duty.At(t))).Order().ToArray();
            var told = Told(made).Where(duty => duty.Under?.ToString() == agreement)
                .Select(duty => (duty.Duty, Due: Text(duty.Due), duty.State)).Order().ToArray();
            Assert.True(read.SequenceEqual(told), $"by the rules {string.Join(", ", read)}\ntold {string.Join(", ", told)}\n{made}");
            seen.UnionWith(told.Select(duty => (duty.Duty, duty.State)));
            Tally.Sampled++;
        }

        Assert.True(
            seen.Count(one => one.Item2 == DutyState.Overdue) >= 2 && seen.Any(one => one.Item2 == DutyState.Due),
            string.Join(", ", seen));
    }

    /// <summary>
    /// "What an officer's leaving or an agency's reports owe is asked of the agency, never listed with a booking that has nothing to do
    /// with it."
    /// </summary>
    [Fact]
    public void A_case_lists_what_the_case_owes_and_no_more()
    {
        foreach (var made in Made.First(Cases))
        {
            var others = new RuleText(made.File)
                .AgreementDuties(made.Ask.At.ToUnixTimeSeconds())
                .Where(duty => duty.Scope != ScopeRead.Case)
                .Select(duty => duty.Duty)
                .ToHashSet();
            Assert.DoesNotContain(RuleBook.Current.Duties(made.File, made.Ask.At), duty => others.Contains(duty.Duty));
        }
    }

    /// <summary>
    /// What the case owes, and what is asked of its agency, where the rule book has that: found by name, so that the reading does not wait
    /// for it.
    /// </summary>
    private static IEnumerable<DutyOwed> Told(Made made)
    {
        var owed = RuleBook.Current.Duties(made.File, made.Ask.At);
        var ofTheAgency = typeof(RuleBook).GetMethod("AgencyDuties", new[] { typeof(CaseFile), typeof(Instant) });
        return ofTheAgency is null
            ? owed
            : owed.Concat((IEnumerable<DutyOwed>)ofTheAgency.Invoke(RuleBook.Current, new object[] { made.File, made.Ask.At })!);
    }

    /// <summary>An instant; a span by both ends; never; or unknown.</summary>
    private static string Text(When due) => due.IsNever ? "never" : due.IsGiven ? Text(due.From, due.To) : "unknown";

    private static string Text(Moment due) =>
        due.IsNever
            ? "never"
            : due.TryGetSpan(out var first, out var last)
            ? Text(first.ToUnixTimeSeconds(), last.ToUnixTimeSeconds())
            : "unknown";

    private static string Text(long first, long last) =>
        first == last
            ? first.ToString(CultureInfo.InvariantCulture)
            : first.ToString(CultureInfo.InvariantCulture) + "/" + last.ToString(CultureInfo.InvariantCulture);
}
