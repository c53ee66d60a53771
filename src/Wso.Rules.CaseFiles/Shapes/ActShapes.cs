namespace Wso.Rules.CaseFiles;

/// <summary>An act is asked about, or on record.</summary>
internal static class ActShapes
{
    /// <summary>The question: without an action, every action is asked about.</summary>
    public static readonly Notation<Act> Asked = ActShape.Of(static () => new Act.Builder(Moment.Earliest), "at");

    /// <summary>
    /// An act already done; the facts refuse one without an action, so that another takes the place of one that cannot be read.
    /// </summary>
    public static readonly Notation<Act> Recorded =
        ActShape.Of(static () => new Act.Builder(Moment.Earliest) { Action = JailAction.Release }, "action", "at");
}
