using System.Linq;
using Wso.Rules.Tests.Generated;

namespace Wso.Rules.Tests.Oracle;

/// <summary>What a failed comparison shows: both rulings, the reasons that decide, and the case as the command reads it.</summary>
internal static class Difference
{
    public static string Of(Made made, JailAction action, Ruling decided, Ruling expected) =>
        $"{action}: decided {decided}, by the rules {expected}\n{Reasons(made, action)}\n{made}";

    /// <summary>A line for each reason that decides.</summary>
    public static string Reasons(Made made, JailAction action) => string.Join(
        "\n",
        RuleBook.Current.Decide(made.File, made.Ask, action).Explain().Because
        .Where(reason => reason.Decides)
        .Select(reason => $"  {reason.Truth} {reason.Rule.Id}{(reason.Under is { } under ? $" ({under})" : string.Empty)}: "
            + $"{reason.Rule.Says}"));
}
