namespace Wso.Rules;

/// <summary>What a condition reads in the law of the place.</summary>
internal delegate StateReading Reads(in StateLaw law);

/// <summary>Whose answer it was, and, where it was the library's, which.</summary>
internal readonly struct StateReading
{
    private readonly LocalLaw? counsel;

    private StateReading(AnsweredBy by, StateAnswer? answer, LocalLaw? counsel = null)
    {
        By = by;
        Answer = answer;
        this.counsel = counsel;
    }

    public static StateReading ByCounsel(LocalLaw counsel) => new StateReading(AnsweredBy.Counsel, null, counsel);

    public AnsweredBy By { get; }

    public StateAnswer? Answer { get; }

    /// <summary>The citation of the answer; null if nobody answers, so that the rule's own is used.</summary>
    public Citation? Citation => counsel is null ? Answer?.Citation : Citation.CounselOf(counsel.AnsweredBy, counsel.AnsweredOn);

    public static StateReading ByLibrary(StateAnswer? answer) =>
        answer is { IsFound: true } ? new StateReading(AnsweredBy.Library, answer) : default;
}
