using System;
using System.IO;
using System.Linq;
using Wso.Rules.CaseFiles;
using Wso.Rules.Tests;

namespace Wso.Rules.Benchmarks;

/// <summary>Pinellas, 8 May 2019, every fact given; and the same with one thing other than it was.</summary>
public static class Questions
{
    private static readonly (string Was, string Is)[] Changes =
    [
        ("", ""),
        ("\"carryingCredentials\": true", "\"carryingCredentials\": false"),
        ("\"underIceDirection\": true", "\"underIceDirection\": null"),
        ("\"officer\": \"d-1042\"", "\"officer\": \"none\""),
        ("\"place\": \"pinellas-jail\"", "\"place\": \"outside\""),
        ("\"form70006\": true", "\"form70006\": false"),
        ("\"unitedStatesCitizen\": true", "\"unitedStatesCitizen\": null"),
        ("\"withdrawn\": \"never\", \"facilities\"", "\"withdrawn\": \"2019-05-08\", \"facilities\""),
        ("\"edition\": \"2019\"", "\"edition\": \"other\""),
        ("\"authorized\": \"2019-05-07T17:00:00-04:00\"", "\"authorized\": \"2019-05-09\""),
        ("\"form\": \"I-200\"", "\"form\": \"I-205\""),
        ("\"releaseDue\": \"2019-05-08T16:00:00-04:00\"", "\"releaseDue\": \"2019-05-09T15:00:00-04:00\""),
        ("\"releaseDue\": \"2019-05-08T16:00:00-04:00\"", "\"releaseDue\": \"2019-05-07T16:00:00-04:00\""),
        ("\"released\": \"never\"", "\"released\": \"2019-05-08T16:01:00-04:00\""),
        (
            "\"citizenshipQuestions\": []",
            "\"citizenshipQuestions\": [{ \"kind\": \"record\", \"raised\": \"2019-05-08T12:00:00-04:00\", \"reportedToIce\": \"never\", "
                + "\"answeredInWriting\": \"never\" }]"),
        (
            "\"citizenshipQuestions\": []",
            "\"citizenshipQuestions\": [{ \"kind\": \"claim\", \"raised\": \"2019-05-08T16:00:00-04:00\", \"reportedToIce\": \"never\", "
                + "\"answeredInWriting\": \"never\" }]"),
        ("\"agreement287g\": \"allowed\"", "\"agreement287g\": \"forbidden\""),
        ("\"civilArrest\": \"allowed\"", "\"civilArrest\": \"unknown\""),
    ];

    public static (CaseFile File, Act Ask)[] All { get; } = [.. Changes.Select(Changed)];

    public static byte[] Utf8Json { get; } =
        File.ReadAllBytes(Path.Combine(Checkout.Root, "samples", "cases", "pinellas-before-service.json"));

    private static (CaseFile File, Act Ask) Changed((string Was, string Is) change)
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "samples", "cases", "pinellas-before-service.json"));
        var changed = change.Was.Length == 0 ? text : text.Replace(change.Was, change.Is, StringComparison.Ordinal);
        if (change.Was.Length > 0 && changed == text)
        {
            throw new InvalidOperationException($"The case no longer says {change.Was}.");
        }

        var reading = CaseFileReader.Read(changed);
        return reading.Document is { } document
            ? (document.CaseFile, document.Ask)
            : throw new InvalidOperationException(string.Join("\n", reading.Errors));
    }
}
