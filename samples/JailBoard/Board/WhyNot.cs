namespace Wso.JailBoard;

/// <summary>Why an act may not be done, in a sentence: the same beside its button and from the server that refuses it.</summary>
internal static class WhyNot
{
    public static bool IsGiven(Ruling ruling) => ruling is Ruling.Permitted or Ruling.Required;

    /// <summary>Null where it is permitted or required.</summary>
    public static string? Of(Verdict verdict)
    {
        if (IsGiven(verdict.Ruling))
        {
            return null;
        }

        var reasons = verdict.Explain().Because.Where(static reason => reason.Decides).Select(Sentence).Distinct().ToList();
        return (verdict.Ruling == Ruling.Prohibited ? "Not permitted. " : "Not shown to be permitted. ") + string.Join(" ", reasons);
    }

    /// <summary>What is missing, what stops it, or what to find out.</summary>
    public static string Sentence(Reason reason) => reason.Truth switch
    {
        Truth.Unknown => $"Not known, find out: {reason.Rule.Says} ({reason.Citation}).",
        Truth.No when reason.Rule.Kind != RuleKind.Bar => $"Missing: {reason.Rule.Says} ({reason.Citation}).",
        _ => $"Stops it: {reason.Rule.Says} ({reason.Citation}).",
    };

    /// <summary>What would have to change, in words; empty where nothing would help.</summary>
    public static IEnumerable<string> ToChange(Explanation explanation) => explanation.ToChange.Select(static way =>
        (way.Count > 1 ? $"All {way.Count} of: " : "")
            + string.Join(
                "; and ",
                way.Select(static rule => rule.Kind == RuleKind.Bar ? $"this no longer applies: {rule.Says}" : rule.Says)));
}
