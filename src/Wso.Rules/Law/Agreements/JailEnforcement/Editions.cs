namespace Wso.Rules.Law.JailEnforcement;

/// <summary>The forms we hold; the form of before 2020 is none of them.</summary>
internal static class Editions
{
    public static readonly Edition[] Known = [Edition.Form2020, Edition.Form2025];
}
