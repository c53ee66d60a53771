using System;
using System.Linq;

namespace Wso.Rules;

/// <summary>
/// A power: the action, under which agreement (none: any agency has it), when, and what bars it even if the conditions are met.
/// </summary>
internal sealed class Grant
{
    /// <param name="id">It never changes.</param>
    /// <param name="law">The text that gives the power, or that lists the only powers there are.</param>
    /// <param name="text">The law's own words.</param>
    /// <param name="says">Our sentence.</param>
    /// <param name="action">The action it lets somebody do; null: none, for it says what is not delegated.</param>
    /// <param name="when">The conditions.</param>
    /// <param name="under">The agreement that gives it; null: the law gives it to any agency.</param>
    /// <param name="bars">What takes it away.</param>
    /// <param name="required">When the action is not only permitted but required.</param>
    public Grant(
        string id,
        Citation law,
        string text,
        string says,
        JailAction? action,
        Formula when,
        AgreementTerms? under = null,
        Leaf[]? bars = null,
        Formula? required = null)
    {
        Rule = new Rule(id, RuleKind.Grant, says, law, text);
        Action = action;
        When = when;
        Under = under;
        Bars = bars ?? Array.Empty<Leaf>();
        Required = required;
        Whole = Logic.All([when, .. Bars.Select(Logic.Not)]);
        Rule.Test = required is null ? Whole.Leaves : Whole.Leaves.Concat(required.Leaves);
    }

    public Rule Rule { get; }

    public JailAction? Action { get; }

    public Formula When { get; }

    public AgreementTerms? Under { get; }

    public Leaf[] Bars { get; }

    public Formula? Required { get; }

    /// <summary>The conditions, and that nothing bars it: unknown is never permission.</summary>
    public Formula Whole { get; }

    /// <summary>Yes: permitted.</summary>
    public Truth Of(in Situation anywhere) => Under is null ? Whole.Of(in anywhere) : Whole.Of(anywhere.Under(Under));

    public Ruling RulingIn(in Situation anywhere)
    {
        var s = anywhere.Under(Under);
        return Whole.Of(in s) switch
        {
            Truth.Yes => Required?.Of(in s) == Truth.Yes ? Ruling.Required : Ruling.Permitted,
            Truth.No => Ruling.Prohibited,
            _ => Ruling.Undetermined,
        };
    }
}
