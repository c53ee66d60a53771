namespace Wso.JailBoard;

/// <summary>Whether the person may be a citizen of the United States: the first line of the card, whatever else is due.</summary>
/// <param name="Text">What is on record, in capitals where something is to be done.</param>
/// <param name="IsAlarm">It bars a hold, or may.</param>
internal sealed record Citizenship(string Text, bool IsAlarm)
{
    /// <summary>Null where nobody raised the question.</summary>
    public static Citizenship? Of(CaseFile file, Instant now)
    {
        var questions = file.Person.CitizenshipQuestions.OrNone().Where(question => question.Raised.By(now) != Truth.No).ToList();
        var zone = file.Facility.TimeZone;
        if (questions.Find(question => question.Citizen == Truth.Yes && question.AnsweredInWriting.By(now) != Truth.No) is { } citizen)
        {
            return new($"U.S. CITIZEN: ICE confirmed it in writing{At(citizen.AnsweredInWriting, zone)}.", true);
        }

        if (questions.Find(question => question.AnsweredInWriting.By(now) != Truth.Yes || question.Citizen != Truth.No) is not { } open)
        {
            return questions.Count == 0 ? null
                : new(
                    $"U.S. citizenship question answered: ICE says in writing, not a citizen{At(questions[^1].AnsweredInWriting, zone)}.",
                    false);
        }

        var what = open.Kind == CitizenshipQuestionKind.Record ? "A RECORD POINTS TO U.S. CITIZENSHIP" : "CLAIMS U.S. CITIZENSHIP";
        return new($"{what}{At(open.Raised, zone)}. " + (open.ReportedToIce.By(now) switch
        {
            Truth.Yes => $"Reported to ICE{At(open.ReportedToIce, zone)}. No written answer yet.",
            Truth.No => "NOT REPORTED to ICE.",
            _ => "Not known whether it was reported to ICE.",
        }), true);
    }

    private static string At(Moment moment, DateTimeZone zone) => moment.TryGet(out var at) ? $" ({LocalTimes.SayShort(at, zone)})" : "";
}
