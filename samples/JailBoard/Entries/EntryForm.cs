using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime.Text;

namespace Wso.JailBoard;

/// <summary>What a desk sends. What it says of the case is kept in its entry, as JSON.</summary>
public sealed class EntryForm
{
    private static readonly JsonSerializerOptions Kept = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public EntryKind Kind { get; set; }

    /// <summary>The number of the last entry the desk had before it.</summary>
    [JsonIgnore]
    public int Seen { get; set; }

    /// <summary>The entry that this one takes the place of.</summary>
    [JsonIgnore]
    public int? Corrects { get; set; }

    /// <summary>"now": it has just happened. "at": at the time that is given. Nothing: nobody said when, which never means now.</summary>
    [JsonIgnore]
    public string? When { get; set; }

    /// <summary>The local time of the jail at which it happened.</summary>
    [JsonIgnore]
    public string? At { get; set; }

    /// <summary>Of a local time that occurs twice: whether the second is meant.</summary>
    [JsonIgnore]
    public string? IsSecond { get; set; }

    /// <summary>When it happened, once that is understood: ISO 8601, UTC.</summary>
    [BindNever]
    public string? Happened { get; set; }

    public string? Form { get; set; }

    public string? Signed { get; set; }

    public string? NamesPerson { get; set; }

    /// <summary>The paper, citizenship question or duty it is about.</summary>
    public string? About { get; set; }

    public string? Officer { get; set; }

    /// <summary>What the officer says at the moment, by its name in the case file: yes or no.</summary>
    [BindNever]
    public Dictionary<string, string> Attests { get; init; } = [];

    public string? Question { get; set; }

    public string? Citizen { get; set; }

    /// <summary>Why release due is moved: one of <see cref="Choices.Reasons"/>.</summary>
    [JsonIgnore]
    public string? Reason { get; set; }

    /// <summary>Whether the desk was shown what is on record already, and says that this is to be recorded all the same.</summary>
    [JsonIgnore]
    public string? Sure { get; set; }

    /// <summary>Whether this has happened although it was not permitted.</summary>
    [JsonIgnore]
    public string? Although { get; set; }

    internal Instant HappenedAt => LocalTimes.FromUtc(Happened!);

    /// <summary>What an entry says.</summary>
    /// <exception cref="JsonException">It was written by another version.</exception>
    internal static EntryForm Of(Entry entry) => JsonSerializer.Deserialize<EntryForm>(entry.Fact!, Kept) ?? throw new JsonException();

    /// <summary>What its entry keeps: the answers to what its kind asks, and nothing else that was sent.</summary>
    internal string ToFact()
    {
        var (isPaper, isService) = (Kind == EntryKind.PaperReceived, ActionOf(Kind) is not null);
        return JsonSerializer.Serialize(new EntryForm
        {
            Kind = Kind,
            Happened = Happened,
            Form = isPaper ? Form : null,
            Signed = isPaper ? Signed : null,
            NamesPerson = isPaper ? NamesPerson : null,
            About = Kind is EntryKind.PaperServed or EntryKind.QuestionReported or EntryKind.QuestionAnswered or EntryKind.DutyDone
                ? About : null,
            Officer = isService ? Officer : null,
            Attests = isService ? Attests : [],
            Question = Kind == EntryKind.QuestionRaised ? Question : null,
            Citizen = Kind == EntryKind.QuestionAnswered ? Citizen : null,
        }, Kept);
    }

    internal static JailAction? ActionOf(EntryKind kind) => kind switch
    {
        EntryKind.ArrestWarrantServed => JailAction.ExecuteArrestWarrant,
        EntryKind.RemovalWarrantServed => JailAction.ServeRemovalWarrant,
        _ => null,
    };

    /// <summary>Whatever is not yes or no is not known.</summary>
    internal static Truth Truth(string? answer) =>
        answer switch { "yes" => Rules.Truth.Yes, "no" => Rules.Truth.No, _ => Rules.Truth.Unknown };

    /// <summary>Finds out when it happened.</summary>
    /// <returns>What is wrong or missing, and what to do; null: nothing.</returns>
    internal string? Understand(CaseFile file, Instant now)
    {
        var (at, error) = Kind == EntryKind.TakenBack ? (now, null) : Time(file.Facility.TimeZone, now);
        Happened = InstantPattern.ExtendedIso.Format(at);
        return error ?? Missing(file, now);
    }

    internal Paper Paper(string id)
    {
        var (form, box) = Form!.Split(' ') is [var before, var after] ? (before, after) : (Form, null);
        var paper = new Paper.Builder
        {
            Id = id,
            Form = Enum.Parse<PaperForm>(form.Replace("-", "")),
            Received = HappenedAt,
            Withdrawn = Moment.Never
        };
        (paper.Signed, paper.NamesPerson) = (Truth(Signed), Truth(NamesPerson));
        paper.Box = box is null ? paper.Box : Enum.Parse<DetainerBox>("Box" + box);
        paper.ServedOnPerson = form.StartsWith("I-247", StringComparison.Ordinal) ? Moment.Never : paper.ServedOnPerson;
        return paper.Build();
    }

    internal Act Service(string id, CaseFile file)
    {
        var act = new Act.Builder(HappenedAt)
        {
            Id = id,
            Action = ActionOf(Kind),
            Officer = Officer == "none" ? FactValue<string>.None : Officer!,
            Place = file.Facility.Id
        };
        foreach (var asked in Attested.AtService.Where(asked => Attests.ContainsKey(asked.Name)))
        {
            asked.Say(act, Truth(Attests[asked.Name]));
        }

        return act.Build();
    }

    internal CitizenshipQuestion Claim(string id) => new CitizenshipQuestion.Builder
    {
        Id = id,
        Kind = Enum.Parse<CitizenshipQuestionKind>(Question!, ignoreCase: true),
        Raised = HappenedAt,
        ReportedToIce = Moment.Never,
        AnsweredInWriting = Moment.Never,
    }.Build();

    internal DutyDone Done() =>
        new DutyDone.Builder
        {
            Duty = Enum.Parse<Duty>(About!.Split(' ')[0]),
            For = About.Split(' ', 2).ElementAtOrDefault(1),
            At = HappenedAt
        }.Build();

    private (Instant At, string? Error) Time(DateTimeZone zone, Instant now)
    {
        var error = (When, At) switch
        {
            ("now", { Length: > 0 }) =>
                "You gave a time, and said that it has just happened. Clear the time, or press the button beside it.",
            ("now", _) when Kind == EntryKind.ReleaseDue => "Give the time at which release is due.",
            ("at", null or "") => "Give the time, or say that it has just happened: press the first button.",
            ("now" or "at", _) => null,
            _ => "Say when: it has just happened, or give the time.",
        };
        if (error is not null || When == "now")
        {
            return (now, error);
        }

        var at = LocalTimes.Read(At!, IsSecond is null ? null : IsSecond == "yes", zone, out error);
        return (at ?? now, error
            ?? (at > now && Kind != EntryKind.ReleaseDue ? "That time has not come yet. Record what has happened, when it has happened."
            : null));
    }

    /// <summary>Nothing is filled in for the desk: what was not answered is asked again.</summary>
    private string? Missing(CaseFile file, Instant now) => Kind switch
    {
        EntryKind.PaperReceived when !Choices.Papers.ContainsKey(Form ?? "") || !IsAnswer(Signed) || !IsAnswer(NamesPerson) =>
            "Say which form it is, whether it is signed, and whether it names this person.",
        EntryKind.PaperServed when !Choices.Servable(file).ContainsKey(About ?? "") => "Say which paper was given to the person.",
        EntryKind.ArrestWarrantServed or EntryKind.RemovalWarrantServed
            when Officer is null || (Officer != "none" && file.Officers.OrNone().All(officer => officer.Id != Officer)) =>
                "Say which officer served it.",
        EntryKind.ArrestWarrantServed or EntryKind.RemovalWarrantServed
            when Attested.AskedFor(file, ActionOf(Kind)!.Value, HappenedAt)
                .Any(asked => Attests.GetValueOrDefault(asked.Name) is not ("yes" or "no")) =>
            "Ask the officer each question, and say yes or no: they are true only at this moment.",
        EntryKind.QuestionRaised when Choices.Raised.All(one => one.Key != Question) =>
            "Say whether somebody says so, or a document or record points to it.",
        EntryKind.QuestionReported or EntryKind.QuestionAnswered when !Choices.Questions(file).ContainsKey(About ?? "") =>
            "Say which question it is about.",
        EntryKind.QuestionAnswered when Citizen is not ("yes" or "no") => "Say what ICE answered in writing.",
        EntryKind.DutyDone when !Choices.Duties(file, now).ContainsKey(About ?? "") => "Say which duty was done.",
        EntryKind.ReleaseDue when Reason is not null && !Choices.Reasons.Contains(Reason) => "Say why the release time is changed.",
        EntryKind.TakenBack when Corrects is null => "Say which entry is taken back.",
        _ => null,
    };

    private static bool IsAnswer(string? said) => said is "yes" or "no" or "unknown";
}
