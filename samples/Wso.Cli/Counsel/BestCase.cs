using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>A case of a jail in which every fact is as one basis wants it, so that only state and local law is left to decide.</summary>
/// <param name="Basis">The basis, for people.</param>
/// <param name="File">The case.</param>
/// <param name="Asked">What is asked about it, each at the instant at which it comes up.</param>
internal sealed record BestCase(string Basis, CaseFile File, IReadOnlyList<Act> Asked)
{
    /// <summary>The day on which the law was last checked: what counsel is asked about is the law of now.</summary>
    private static readonly string Day = Terminal.Iso(RuleBook.Current.LastChecked);

    private static readonly string YearBefore = Terminal.Iso(RuleBook.Current.LastChecked.PlusYears(-1));

    /// <summary>
    /// The cases of a jail with these agreements; a detainer alone is always among them. Where a basis needs no detainer there is none, so
    /// that it is decided by itself.
    /// </summary>
    public static IReadOnlyList<BestCase> Of(UsState state, IReadOnlyCollection<AgreementType> agreements) =>
    [
        Case(
            "a detainer alone", state, "[]", custody: "", officers: "[]", acts: "[]",
            [JailAction.HoldForIce, JailAction.NotifyIceOfRelease, JailAction.TransferToIce, JailAction.TransportToIce]),
        .. agreements.Order().Select(type => type switch
        {
            AgreementType.WarrantServiceOfficer =>
                Model("a WSO agreement", "warrantServiceOfficer", state, JailAction.ExecuteArrestWarrant),
            AgreementType.JailEnforcement => Model("a JEM agreement", "jailEnforcement", state, JailAction.ExecuteArrestWarrant),
            AgreementType.TaskForce => Model("a TFM agreement", "taskForce", state, JailAction.ExecuteArrestWarrant),
            AgreementType.BasicOrderingAgreement => Case(
                "a BOA",
                state,
                """[{ "type": "basicOrderingAgreement", "edition": "2018", "effective": "2020-01-01", "ended": "never", "notices": [], "facilities": ["jail"], "continues": false }]""",
                custody: "",
                officers: "[]",
                acts: "[]",
                [JailAction.HoldForIce]),
            _ => Case(
                "an IGSA",
                state,
                "[]",
                ", \"receivedFrom\": \"ice\"",
                officers: "[]",
                acts: "[]",
                [JailAction.HoldForIce],
                services: """{ "effective": "2020-01-01", "ended": "never", "notices": [], "facilities": ["jail"], "longestStayHours": 720 }""",
                detainer: false),
        }),
    ];

    /// <summary>A person who is due for release at an instant, with every paper of ICE in hand.</summary>
    public static CaseFile PersonHere(Instant due)
    {
        var at = InstantPattern.General.Format(due - Duration.FromNanoseconds(due.ToUnixTimeTicks() % NodaConstants.TicksPerSecond * 100));
        return CaseFileReader.Read($$"""
            {
              "id": "here", "ask": { "at": "{{at}}" }, "facility": { "id": "jail", "state": "OH", "timeZone": "America/New_York" },
              "person": { "citizenshipQuestions": [], "statusShown": "none" },
              "papers": [{ "form": "I-200", "received": "{{at}}", "signed": true, "namesPerson": true, "withdrawn": "never" }],
              "custody": { "booked": "{{at}}", "receivedFrom": "none", "arrestedFor": "state", "releaseDue": "{{at}}", "releaseProcessingStarted": "{{at}}", "releaseProcessingEnded": "never", "iceCancelled": "never", "bookedForIce": "never",
                           "iceTookCustody": "never", "released": "never", "iceArrested": "never", "bailRefused": "never", "courtOrderedRelease": "never" },
              "acts": []
            }
            """).Document!.CaseFile;
    }

    /// <summary>The same with other answers of counsel.</summary>
    public BestCase With(LocalLaw counsel)
    {
        var builder = File.ToBuilder();
        builder.LocalLaw = counsel;
        return this with { File = builder.Build() };
    }

    private static BestCase Model(string basis, string type, UsState state, JailAction serve)
    {
        var agreements =
            $$"""[{ "type": "{{type}}", "edition": "2025", "effective": "2025-03-01", "ended": "never", "notices": [], "facilities": ["jail"], "continues": false }]""";
        var officers =
            $$"""[{ "id": "officer", "unitedStatesCitizen": true, "designations": [{ "under": "{{type}}", "certified": "{{YearBefore}}", "authorized": "{{YearBefore}}", {{(type == "taskForce" ? "" : "\"form70006\": true, ")}}"withdrawn": "never", "renewed": "never", "facilities": ["jail"] }] }]""";
        var acts = $"[{{ \"id\": \"service\", \"action\": \"{Json.Camel(serve)}\", \"at\": \"{Day}T12:00:00Z\", {Attested} }}]";
        return Case(basis, state, agreements, custody: "", officers, acts, [serve, JailAction.HoldForIce], detainer: false);
    }

    private static readonly string Detainer =
        $$"""{ "form": "I-247A", "received": "{{Day}}T08:00:00Z", "signed": true, "namesPerson": true, "box": 1, "servedOnPerson": "{{Day}}T09:00:00Z", "withdrawn": "never" },""";

    private const string Attested = """
        "officer": "officer", "place": "jail", "inJurisdiction": true, "carryingCredentials": true, "underIceDirection": true, "onDetentionDuty": true, "coordinatedWithIce": true, "categorySetByIce": true, "believesAlien": true,
        "foundRemovable": true, "reasonToBelieveInViolation": true, "likelyToEscape": true, "entryInView": true, "iceOfficerPresent": true, "iceShowsWarrant": true, "destinationApprovedByIce": true
        """;

    private static BestCase Case(
        string basis, UsState state, string agreements, string custody, string officers, string acts, JailAction[] asked,
        string services = "\"none\"", bool detainer = true)
    {
        var reading = CaseFileReader.Read($$"""
            {
              "id": "best", "ask": { "at": "{{Day}}T13:00:00Z", {{Attested.Replace("\"officer\": \"officer\"", officers == "[]" ? "\"officer\": \"none\"" : "\"officer\": \"officer\"", StringComparison.Ordinal)}} },
              "facility": { "id": "jail", "state": "OH", "timeZone": "America/New_York" },
              "agency": { "id": "agency", "facilities": ["jail"], "agreements": {{agreements}}, "detentionServices": {{services}}, "complaints": [] },
              "officers": {{officers}},
              "person": { "citizenshipQuestions": [], "statusShown": "none" },
              "papers": [
                {{(detainer ? Detainer : string.Empty)}}
                { "form": "I-200", "received": "{{Day}}T08:00:00Z", "signed": true, "namesPerson": true, "withdrawn": "never" },
                { "form": "I-203", "received": "{{Day}}T08:00:00Z", "signed": true, "namesPerson": true, "accepted": "{{Day}}T09:00:00Z", "orders": "detain", "withdrawn": "never" }
              ],
              "custody": { "booked": "{{Day}}T07:00:00Z", "arrestedFor": "state", "releaseDue": "{{Day}}T12:00:00Z", "releaseProcessingStarted": "{{Day}}T12:00:00Z", "releaseProcessingEnded": "{{Day}}T12:30:00Z",
                           "iceCancelled": "never", "bookedForIce": "{{Day}}T10:00:00Z", "iceTookCustody": "never", "released": "never", "iceArrested": "never", "bailRefused": "never", "courtOrderedRelease": "never",
                           "stateOrder": "{{Day}}T11:00:00Z"{{(custody.Length > 0 ? custody : ", \"receivedFrom\": \"none\"")}} },
              "acts": {{acts}}
            }
            """);
        var document = reading.Document
            ?? throw new InvalidOperationException($"{basis}: {reading.Errors[0].Path} {reading.Errors[0].Message}");

        // No zone of its own: nothing here turns on the hour of the day.
        var read = document.CaseFile;
        var file = new CaseFile.Builder(read.Id, new Facility(read.Facility.Id, state, read.Facility.TimeZone))
        {
            Agency = read.Agency,
            Officers = read.Officers,
            Person = read.Person,
            Papers = read.Papers,
            Custody = read.Custody,
            Acts = read.Acts,
        };
        return new BestCase(basis, file.Build(), [.. asked.Select(action => Asking(document.Ask, action))]);
    }

    /// <summary>A warrant is served when release is due, an hour before the rest is asked about.</summary>
    private static Act Asking(Act ask, JailAction action)
    {
        var asked = ask.ToBuilder();
        (asked.Action, asked.At) = (action, action == JailAction.ExecuteArrestWarrant ? ask.At - Duration.FromHours(1) : ask.At);
        return asked.Build();
    }
}
