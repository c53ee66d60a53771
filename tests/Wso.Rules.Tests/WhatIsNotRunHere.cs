using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>Whoever runs these tests alone reads at the end what else there is, and how to run it. <c>.ci/run</c> sets WSO_ALL=1.</summary>
public sealed class WhatIsNotRunHere
{
    private static readonly string[] Others =
    [
        "CaseFiles.Tests", "Docs.Tests", "HoldWatch.Tests", "JailBoard.BrowserTests", "JailBoard.Tests", "Package.Tests"
    ];

    [Fact]
    public void The_other_suites_the_packages_and_nine_tenths_of_the_made_cases()
    {
        var suites = Directory.GetDirectories(Path.Combine(Checkout.Root, "tests"), "*Tests")
            .Select(folder => Path.GetFileName(folder)["Wso.Rules.".Length..]);
        Assert.Equal(Others.Append("Tests").Order(StringComparer.Ordinal), suites.Order(StringComparer.Ordinal));

        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("WSO_ALL") == "1",
            $"These are the tests of the rules. Not run: {string.Join(", ", Others)}, the samples, and the packages. To run them all, in "
                + "some minutes: bash .ci/run. "
            + "Sampled classes took a tenth of their made cases. To take them all: bash .ci/long long-tests");
    }
}
