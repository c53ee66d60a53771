using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>What is missing to a grant: of an all, the parts that are not so; of an any that is not so, every part; and each bar that is not known to be absent.</summary>
internal static class Missing
{
    public static IReadOnlyList<Reason> To(IReadOnlyList<Grant> grants, in Situation s)
    {
        var missing = new List<Reason>();
        foreach (var grant in grants)
        {
            var under = s.Under(grant.Under);
            Add(Truth.Yes, grant.When, grant.Under?.Type, in under, missing);
            foreach (var bar in grant.Bars)
            {
                Add(Truth.No, bar, null, in under, missing);
            }
        }

        return missing;
    }

    private static void Add(Truth wanted, Test test, AgreementType? under, in Situation s, List<Reason> missing)
    {
        var truth = test.Of(in s);
        if (truth == wanted)
        {
            return;
        }

        switch (test)
        {
            case Condition condition when !missing.Exists(told => told.Rule == condition.Rule && told.Under == under):
                missing.Add(new Reason(condition, under, truth, in s));
                break;
            case Negation not:
                Add(wanted.Negated(), not.Part, under, in s, missing);
                break;
            case AllOf all:
                Add(wanted, all.Parts, under, in s, missing);
                break;
            case AnyOf any:
                Add(wanted, any.Parts, under, in s, missing);
                break;
        }
    }

    private static void Add(Truth wanted, Test[] parts, AgreementType? under, in Situation s, List<Reason> missing)
    {
        foreach (var part in parts)
        {
            Add(wanted, part, under, in s, missing);
        }
    }
}
