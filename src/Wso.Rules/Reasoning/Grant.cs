using System;

namespace Wso.Rules;

/// <summary>A power: the action, under which agreement (none: any agency has it), when, and what bars it however well the conditions are met.</summary>
internal sealed class Grant
{
    /// <param name="id">Stable for ever.</param>
    /// <param name="law">The text that gives the power, or that lists the only powers there are.</param>
    /// <param name="text">The law's own words.</param>
    /// <param name="says">Our sentence.</param>
    /// <param name="action">The action it lets somebody do; null: none, for it says what is not delegated.</param>
    /// <param name="when">The conditions.</param>
    /// <param name="under">The agreement that gives it; null: the law gives it to any agency.</param>
    /// <param name="bars">What takes it away.</param>
    /// <param name="required">When the action is not only permitted but required.</param>
    public Grant(string id, Citation law, string text, string says, JailAction? action, Test when, AgreementTerms? under = null, Condition[]? bars = null, Test? required = null)
    {
        Rule = new Rule(id, RuleKind.Grant, says, law, text);
        Action = action;
        When = when;
        Under = under;
        Bars = bars ?? Array.Empty<Condition>();
        Required = required;
    }

    public Rule Rule { get; }

    public JailAction? Action { get; }

    public Test When { get; }

    public AgreementTerms? Under { get; }

    public Condition[] Bars { get; }

    public Test? Required { get; }

    /// <summary>Yes: permitted. A bar beats every condition; unknown is never permission.</summary>
    public Truth Of(in Situation anywhere)
    {
        var s = anywhere.Under(Under);
        var truth = Truth.Yes;
        foreach (var bar in Bars)
        {
            truth = truth.And(bar.Of(in s).Negated());
        }

        return truth.And(When.Of(in s));
    }

    public Ruling RulingIn(in Situation s) => Of(in s) switch
    {
        Truth.Yes => Required?.Of(s.Under(Under)) == Truth.Yes ? Ruling.Required : Ruling.Permitted,
        Truth.No => Ruling.Prohibited,
        _ => Ruling.Undetermined,
    };
}
