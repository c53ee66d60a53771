using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests.Oracle;

/// <summary>The duties under agreements of made cases are those of section 8 read a second time: which, when due, and how they stand.</summary>
public sealed class DutyTableTests
{
    private const int Cases = 200;

    public static IEnumerable<TheoryDataRow<string>> AgreementNames => Names.Of([nameof(AgreementType.WarrantServiceOfficer), nameof(AgreementType.JailEnforcement), nameof(AgreementType.TaskForce)]);

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
            var told = RuleBook.Current.Duties(made.File, made.Ask.At).Where(duty => duty.Under?.ToString() == agreement)
                .Select(duty => (duty.Duty, Due: Text(duty.Due), duty.State)).Order().ToArray();
            Assert.True(read.SequenceEqual(told), $"by the rules {string.Join(", ", read)}\ntold {string.Join(", ", told)}\n{made}");
            seen.UnionWith(told.Select(duty => (duty.Duty, duty.State)));
            Tally.Sampled++;
        }

        Assert.True(seen.Count(one => one.Item2 == DutyState.Overdue) >= 2 && seen.Any(one => one.Item2 == DutyState.Due), string.Join(", ", seen));
    }

    private static string Text(When due) => due.IsNever ? "never" : due.IsOne ? due.From.ToString(System.Globalization.CultureInfo.InvariantCulture) : "unknown";

    private static string Text(Moment due) => due.IsNever ? "never" : due.TryGet(out var at) ? at.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture) : "unknown";
}
