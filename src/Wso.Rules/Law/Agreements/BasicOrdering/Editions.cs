namespace Wso.Rules.Law.BasicOrdering;

/// <summary>The form of 2018.</summary>
internal static class Editions
{
    public static readonly Edition[] Known = [Edition.Form2018];
}
