using System;
using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>Weighs every condition and bar of some grants, and marks those that determine the ruling.</summary>
internal static class Weighing
{
    public static IReadOnlyList<Reason> Of(IReadOnlyList<Grant> grants, Ruling ruling, in Situation s)
    {
        var reasons = new List<Reason>();
        var decisive = Decisive(ruling);
        foreach (var grant in grants)
        {
            var under = s.Under(grant.Under);
            var isGiving = ruling is Ruling.Prohibited || grant.Of(in s) == decisive;
            Weigh(grant.When, isGiving && grant.When.Of(in under) == decisive, decisive, grant.Under?.Type, in under, reasons);
            foreach (var bar in grant.Bars)
            {
                var truth = bar.Of(in under);
                Add(bar, null, truth, isGiving && truth.Negated() == decisive, in under, reasons);
            }

            if (grant.Required is { } required)
            {
                var isRequired = grant.RulingIn(in s) == Ruling.Required;
                Weigh(required, isRequired, Truth.Yes, grant.Under?.Type, in under, reasons);
            }
        }

        return reasons;
    }

    /// <summary>The grants that give what is permitted or required.</summary>
    public static IReadOnlyList<Rule> Giving(IReadOnlyList<Grant> grants, Ruling ruling, in Situation s)
    {
        var giving = new List<Rule>();
        foreach (var grant in grants)
        {
            if (ruling is Ruling.Permitted or Ruling.Required && grant.Of(in s) == Truth.Yes)
            {
                giving.Add(grant.Rule);
            }
        }

        return giving;
    }

    private static Truth Decisive(Ruling ruling) => ruling switch
    {
        Ruling.Permitted or Ruling.Required => Truth.Yes,
        Ruling.Prohibited => Truth.No,
        Ruling.Undetermined => Truth.Unknown,
    };

    /// <summary>Of an all that fails, the parts that fail decide; of an any that fails, every part does; and so on.</summary>
    private static void Weigh(Test test, bool decides, Truth decisive, AgreementType? under, in Situation s, List<Reason> reasons)
    {
        switch (test)
        {
            case Condition condition:
                Add(condition, under, condition.Of(in s), decides, in s, reasons);
                break;
            case AllOf all:
                WeighParts(all.Parts, decides, decisive, under, in s, reasons);
                break;
            case AnyOf any:
                WeighParts(any.Parts, decides, decisive, under, in s, reasons);
                break;
            case Negation not:
                Weigh(not.Part, decides, decisive.Negated(), under, in s, reasons);
                break;
            default:
                throw new InvalidOperationException("The algebra of the rules is closed: condition, all, any, not.");
        }
    }

    private static void WeighParts(Test[] parts, bool decides, Truth decisive, AgreementType? under, in Situation s, List<Reason> reasons)
    {
        foreach (var part in parts)
        {
            Weigh(part, decides && part.Of(in s) == decisive, decisive, under, in s, reasons);
        }
    }

    /// <summary>A condition that stands at two places of one agreement is told once.</summary>
    private static void Add(Condition condition, AgreementType? under, Truth truth, bool decides, in Situation s, List<Reason> reasons)
    {
        foreach (var told in reasons)
        {
            if (told.Rule == condition.Rule && told.Under == under)
            {
                told.Decides |= decides;
                return;
            }
        }

        reasons.Add(new Reason(condition, under, truth, in s) { Decides = decides });
    }
}
