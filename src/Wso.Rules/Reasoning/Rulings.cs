namespace Wso.Rules;

/// <summary>The ruling of several grants: one that gives it is enough; where none may, it is prohibited.</summary>
internal static class Rulings
{
    public static Ruling Of(Grant[] grants, in Situation s)
    {
        var best = Ruling.Prohibited;
        foreach (var grant in grants)
        {
            best = Stronger(best, grant.RulingIn(in s));
        }

        return best;
    }

    public static Ruling Stronger(Ruling left, Ruling right) => Rank(left) >= Rank(right) ? left : right;

    private static int Rank(Ruling ruling) => ruling switch
    {
        Ruling.Prohibited => 0,
        Ruling.Undetermined => 1,
        Ruling.Permitted => 2,
        Ruling.Required => 3,
    };
}
