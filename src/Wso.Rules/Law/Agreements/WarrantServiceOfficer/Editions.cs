namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>The forms we hold. The form, not the year of signing, decides: agreements of January to June 2020 exist in three.</summary>
internal static class Editions
{
    public static readonly Edition[] Known = [Edition.Form2019, Edition.Form202002, Edition.Form202007, Edition.Form2025];
}
