namespace Wso.JailBoard;

/// <summary>What a form offers to choose from: value and words.</summary>
internal static class Choices
{
    /// <summary>The forms that come in to a jail nowadays; older ones come with an import.</summary>
    public static readonly IReadOnlyDictionary<string, string> Papers = new Dictionary<string, string>
    {
        ["I-247A 1"] = "I-247A, Immigration Detainer, box 1: asks to hold",
        ["I-247A 2"] = "I-247A, Immigration Detainer, box 2: lent by ICE, to be given back",
        ["I-247G"] = "I-247G, request for notice of release",
        ["I-200"] = "I-200, Warrant for Arrest of Alien",
        ["I-205"] = "I-205, Warrant of Removal/Deportation",
    };

    /// <summary>Why a release time is changed. A list, so that nothing about the person is written where it does not belong.</summary>
    public static readonly IReadOnlyList<string> Reasons =
    [
        "Court order or sentence changed", "Bond or bail posted", "Charge dropped or added", "Sentence time calculated again",
        "The time on record was wrong",
    ];

    public static readonly IReadOnlyList<KeyValuePair<string, string>> Answers =
        [new("yes", "yes"), new("no", "no"), new("unknown", "not known")];

    /// <summary>How a question of citizenship comes up.</summary>
    public static readonly IReadOnlyList<KeyValuePair<string, string>> Raised =
        [new("claim", "the person, or another, says so"), new("record", "a document or record points to it")];

    /// <summary>Papers of which a copy goes to the person, not given yet.</summary>
    public static IReadOnlyDictionary<string, string> Servable(CaseFile file) => file.Papers.OrNone()
        .Where(static paper =>
            paper.Id is not null && paper.Form is not (PaperForm.I200 or PaperForm.I205 or PaperForm.I203)
            && !paper.ServedOnPerson.TryGet(out _))
        .ToDictionary(static paper => paper.Id!,
            paper => $"{EnglishNames.Of(paper.Form)}, received {LocalTimes.SayShort(paper.Received, file.Facility.TimeZone)}");

    public static IReadOnlyDictionary<string, string> Questions(CaseFile file) =>
        file.Person.CitizenshipQuestions.OrNone().Where(static question => question.Id is not null)
        .ToDictionary(static question => question.Id!,
            question =>
                $"the {question.Kind.ToString().ToLowerInvariant()} raised {LocalTimes.SayShort(question.Raised, file.Facility.TimeZone)}");

    /// <summary>Duties owed now and not done. Release is no such duty: it is recorded as what it is.</summary>
    public static IReadOnlyDictionary<string, string> Duties(CaseFile file, Instant now) => RuleBook.Current.Duties(file, now)
        .Where(static duty =>
            duty.State is DutyState.Due or DutyState.Overdue or DutyState.Unknown
            && duty.Duty is not (Duty.ReleasePerson or Duty.StateDuty or Duty.ReportCitizenshipQuestion))
        .GroupBy(static duty => $"{duty.Duty} {duty.For}".TrimEnd())
        .ToDictionary(static same => same.Key,
            same => same.First().Rule.Says + (same.First().For is { } about ? $" ({About(file, about)})" : ""));

    /// <summary>What a duty on record is, in words, by its name and what it arose from.</summary>
    public static string DutyText(CaseFile file, string about)
    {
        var (name, id) = about.Split(' ', 2) is [var before, var after] ? (before, after) : (about, null);
        return RuleBook.Current.Duties(file, Moment.Latest - Duration.Epsilon)
            .FirstOrDefault(duty =>
            duty.Duty.ToString().Equals(name, System.StringComparison.OrdinalIgnoreCase) && duty.For == id)?.Rule.Says ?? name;
    }

    /// <summary>What an id stands for, in words.</summary>
    private static string About(CaseFile file, string id) =>
        file.Acts.OrNone().FirstOrDefault(act => act.Id == id) is { Action: { } action } served
            ? $"{EnglishNames.Of(action)}, {LocalTimes.SayShort(served.At, file.Facility.TimeZone)}"
        : file.Papers.OrNone().FirstOrDefault(paper => paper.Id == id) is { } paper ? EnglishNames.Of(paper.Form)
        : Questions(file).TryGetValue(id, out var question) ? question : id;
}
