using System;
using System.IO;
using System.Linq;
using NodaTime;
using Wso.Rules.CaseFiles;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Docs.Tests;

/// <summary>The examples that the two packages carry inside.</summary>
[Collection("One at a time: the current folder is of the process")]
public sealed class PackageReadmes
{
    [Fact]
    public void The_example_of_the_core_prints_reasons() =>
        Assert.Contains(
            "Undetermined: ",
            Printed(static () => Core(Instant.FromUtc(2025, 6, 3, 12, 0), Instant.FromUtc(2025, 6, 3, 20, 0))));

    [Fact]
    public void The_example_of_the_second_package_prints_the_answer()
    {
        var scratch = Directory.CreateTempSubdirectory();
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(scratch.FullName);
        try
        {
            File.Copy(Path.Combine(Checkout.Root, "samples", "cases", "pinellas-after-service.json"), "case.json");
            Assert.Contains("\"ruling\":\"permitted\"", Printed(CaseFiles));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            scratch.Delete(recursive: true);
        }
    }

    private static void Core(Instant received, Instant now)
    {
        // docs
        var warrant = new Paper.Builder { Form = PaperForm.I200, Received = received, Signed = Truth.Yes, NamesPerson = Truth.Yes, Withdrawn = Moment.Never };
        var caseFile = new CaseFile.Builder("an-opaque-key", new Facility("jail-1", UsState.FL, DateTimeZoneProviders.Tzdb["America/New_York"]))
        {
            Papers = FactList.Of(warrant.Build()),
        }.Build();

        var verdict = RuleBook.Current.Decide(caseFile, new Act.Builder(now).Build(), JailAction.HoldForIce);
        foreach (var reason in verdict.Explain().Because.Where(reason => reason.Decides && reason.Of is null))
        {
            Console.WriteLine($"{verdict.Ruling}: {reason.Rule.Says} ({reason.Citation})");
        }
        // end
    }

    private static void CaseFiles()
    {
        // docs
        var reading = CaseFileReader.Read(File.ReadAllBytes("case.json"));
        foreach (var error in reading.Errors)
        {
            Console.Error.WriteLine($"{error.Path}: {error.Message} Allowed: {error.Allowed}");
        }

        if (reading.Document is { } document)
        {
            Console.WriteLine(AnswerWriter.ToJson(document));
        }
        // end
    }

    private static string Printed(Action action)
    {
        var before = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString();
    }
}
