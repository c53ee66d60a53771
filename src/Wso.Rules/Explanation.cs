using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;

namespace Wso.Rules;

/// <summary>Explains one ruling.</summary>
/// <remarks>Each part is computed when you read it.</remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class Explanation
{
    private readonly Situation situation;
    private readonly IReadOnlyList<WeighedGrant> told;
    private IReadOnlyList<IReadOnlyList<Rule>>? toChange;
    private IReadOnlyList<Rule>? cautions;

    internal Explanation(JailAction action, Ruling ruling, in Situation s)
    {
        situation = s;
        told = WeighedGrant.Each(Powers.Told(action, in s), s);
        Action = action;
        Ruling = ruling;
        Because = Reasons.Of(told, ruling, s.At);
    }

    /// <summary>The action that was asked about.</summary>
    public JailAction Action { get; }

    /// <summary>Permitted, required, prohibited or undetermined. The same as the verdict's.</summary>
    public Ruling Ruling { get; }

    /// <summary>
    /// Every condition and bar that was weighed, for the agreements that the agency lists, or for all agreements if that list is unknown. A
    /// deciding reason that rests on other rules is followed by the reasons below it (<see cref="Reason.Of"/>).
    /// </summary>
    public IReadOnlyList<Reason> Because { get; }

    /// <summary>The powers that permit the action. Empty if it is not permitted.</summary>
    public IReadOnlyList<Rule> Grants =>
        IsGiven ? told.Where(static grant => grant.IsGiven).Select(static grant => grant.Rule).ToArray() : [];

    /// <summary>The agreements or bases under which the action is permitted. Empty if none is needed or it is not permitted.</summary>
    public IReadOnlyList<AgreementType> Under =>
        Because.Where(
            reason => IsGiven && reason.Decides && reason.Of is null && reason.Under is not null)
            .Select(reason => reason.Under!.Value)
            .Distinct()
            .ToArray();

    /// <summary>
    /// Each entry is one way to get to <em>permitted</em>: make all its conditions true and all its bars false. No entry contains a
    /// needless rule.
    /// </summary>
    /// <remarks>
    /// Conditions are taken as independent. A rule that nobody can change now is never suggested. Empty if the action is permitted
    /// already, or if nothing would help.
    /// </remarks>
    public IReadOnlyList<IReadOnlyList<Rule>> ToChange =>
        toChange ??= IsGiven ? [] : Changes.Of(told);

    /// <summary>What else to know. A caution never changes a ruling.</summary>
    public IReadOnlyList<Rule> Cautions => cautions ??= Law.Cautions.For(Action, Ruling, told, Because, in situation);

    private bool IsGiven => Ruling is Ruling.Permitted or Ruling.Required;

    /// <summary>The ruling and the rules that decide it.</summary>
    public override string ToString() =>
        $"{Action}: {Ruling} by "
        + string.Join(", ", Because.Where(static reason => reason.Decides).Select(static reason => reason.Rule.Id));
}
