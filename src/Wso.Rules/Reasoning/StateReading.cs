namespace Wso.Rules;

/// <summary>What a condition reads in the law of the place.</summary>
internal delegate StateReading Reads(in StateLaw law);

/// <summary>Whose answer it was, and, where it was the library's, which.</summary>
internal readonly struct StateReading
{
    private StateReading(AnsweredBy by, StateAnswer? answer)
    {
        By = by;
        Answer = answer;
    }

    public static StateReading ByCounsel => new StateReading(AnsweredBy.Counsel, null);

    public AnsweredBy By { get; }

    public StateAnswer? Answer { get; }

    /// <summary>The citation of the answer; null where nobody answers, so that the rule's own stands.</summary>
    public Citation? Citation => By == AnsweredBy.Counsel ? Citation.Counsel : Answer?.Citation;

    public static StateReading ByLibrary(StateAnswer? answer) => answer is { IsFound: true } ? new StateReading(AnsweredBy.Library, answer) : default;
}
