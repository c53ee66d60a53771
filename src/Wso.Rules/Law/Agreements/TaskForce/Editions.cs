namespace Wso.Rules.Law.TaskForce;

/// <summary>The form we hold; the form of January 2025 in Texas is not it.</summary>
internal static class Editions
{
    public static readonly Edition[] Known = [Edition.Form2025];
}
