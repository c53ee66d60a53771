using System.IO;
using Wso.Rules.CaseFiles;
using Xunit;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>
/// The cases of the courts, audited a week on: the custody that each court held unlawful is a breach, from when and how long as the facts
/// of the sample say.
/// </summary>
public sealed class CourtCases
{
    [Theory]
    [InlineData("brown-v-ramsay", "bar.citizenship", "2018-04-26T21:00:00Z", 18.0)]
    [InlineData("creedle-v-miami-dade-county", "release.when-hold-ends", "2017-03-13T16:00:00Z", 24.0)]
    [InlineData("galarza-v-szalczyk", "release.when-hold-ends", "2008-11-21T17:00:00Z", 80.0 + (28.0 / 60))]
    [InlineData("lunn-v-commonwealth", "release.when-hold-ends", "2017-02-06T15:00:00Z", 7.0)]
    [InlineData("miranda-olivares-v-clackamas-county", "release.when-hold-ends", "2012-03-29T23:00:00Z", 19.0)]
    [InlineData("morales-v-chadbourne", "release.when-hold-ends", "2009-05-05T19:00:00Z", 24.0)]
    public void Custody_was_unlawful(string name, string rule, string from, double hours)
    {
        var file = Read(name);
        var report = RuleBook.Current.Audit(file.CaseFile, file.Ask.At + Days(60));
        var breach = Assert.Single(report.Breaches, breach => breach.Action == JailAction.HoldForIce);

        Assert.Equal(rule, breach.Rule.Id);
        Assert.Equal(NodaTime.Text.InstantPattern.General.Parse(from).Value, breach.From);
        Assert.Equal(Hours(hours).TotalMinutes, breach.Length.TotalMinutes, 6);
    }

    /// <summary>In Ochoa the request had run out after 48 hours; in the others the sample ends while the person is still held.</summary>
    [Theory]
    [InlineData("ochoa-v-bass", 48)]
    [InlineData("esparza-v-nobles-county", 0)]
    [InlineData("wells-v-demarco", 0)]
    [InlineData("uroza-v-salt-lake-county", 0)]
    public void Custody_lasts_unlawfully(string name, int hoursAfterReleaseDue)
    {
        var file = Read(name);
        Assert.True(file.CaseFile.Custody.ReleaseDue.TryGet(out var due));
        var breach =
            Assert.Single(RuleBook.Current.Audit(file.CaseFile, due + Days(30)).Breaches, breach => breach.Action == JailAction.HoldForIce);

        Assert.Equal(due + Hours(hoursAfterReleaseDue), breach.From);
    }

    private static CaseFileDocument Read(string name) =>
        CaseFileReader.Read(File.ReadAllText(Path.Combine(Checkout.Root, "samples", "cases", name + ".json"))).Document!;
}
