using System;
using System.Linq;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>What was likely meant, where a word is not known.</summary>
public sealed class LikelyWords
{
    private static readonly string[] Actions =
    [
        .. Enum.GetNames<JailAction>().Select(static name => char.ToLowerInvariant(name[0]) + name[1..])
    ];

    [Theory]
    [InlineData("executeArrestWarrent", "executeArrestWarrant")]
    [InlineData("ExecuteArrestWarrant", "executeArrestWarrant")]
    [InlineData("hold-for-ice", "holdForIce")]
    [InlineData("transportTo", "transportToIce")]
    [InlineData("release", "release")]
    [InlineData("arrest", "arrestWithoutWarrant")]
    public void A_slip_is_guessed(string given, string meant) => Assert.Equal(meant, Guess.Near(given, Actions));

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("take")]
    [InlineData("deport")]
    [InlineData("a word that is far longer than any word of a case file can ever be")]
    public void What_is_like_nothing_is_not_guessed(string given) => Assert.Null(Guess.Near(given, [.. Actions, "takeNote"]));

    [Fact]
    public void Two_that_are_equally_near_are_no_guess() => Assert.Null(Guess.Near("NX", ["NV", "NY", "AK"]));

    [Theory]
    [InlineData("facility.state=\"Florida\"", "$.facility.state", "Unknown value. Did you mean FL?")]
    [InlineData("facility.state=\"fl\"", "$.facility.state", "Unknown value. Did you mean FL?")]
    [InlineData("facility.state=\"Atlantis\"", "$.facility.state", "Unknown value.")]
    [InlineData("papers[0].form=\"I247A\"", "$.papers[0].form", "Unknown value. Did you mean I-247A?")]
    [InlineData("custody.releasedue=\"never\"", "$.custody.releasedue", "Unknown property. Did you mean releaseDue?")]
    public void The_reader_says_what_was_likely_meant(string edit, string path, string message) =>
        Assert.Contains(
            (path, message),
            CaseFileReader.Read(Documents.With(edit)).Errors.Select(static error => (error.Path, error.Message)));
}
