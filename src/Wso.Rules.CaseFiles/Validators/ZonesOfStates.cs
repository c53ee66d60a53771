namespace Wso.Rules.CaseFiles;

/// <summary>The time zones in which places of each state lie, by their present names in the IANA database.</summary>
/// <remarks>
/// By 49 CFR part 71 and the regions that the database itself states; a town that keeps another clock by custom alone is not counted.
/// </remarks>
internal static class ZonesOfStates
{
    private const string Eastern = "America/New_York";
    private const string Central = "America/Chicago";
    private const string Mountain = "America/Denver";
    private const string Pacific = "America/Los_Angeles";
    private const string Boise = "America/Boise";
    private const string Louisville = "America/Kentucky/Louisville";

    private static readonly string[] EasternAlone = [Eastern];
    private static readonly string[] CentralAlone = [Central];
    private static readonly string[] MountainAlone = [Mountain];
    private static readonly string[] PacificAlone = [Pacific];
    private static readonly string[] CentralAndMountain = [Central, Mountain];
    private static readonly string[] EasternAndCentral = [Eastern, Central];
    private static readonly string[] Alaska =
    [
        "America/Anchorage", "America/Juneau", "America/Sitka", "America/Metlakatla", "America/Yakutat", "America/Nome", "America/Adak"
    ];
    private static readonly string[] Arizona = ["America/Phoenix", Mountain];
    private static readonly string[] Hawaii = ["Pacific/Honolulu"];
    private static readonly string[] Idaho = [Boise, Pacific];
    private static readonly string[] Indiana =
    [
        "America/Indiana/Indianapolis", Eastern, Central, Louisville, "America/Indiana/Knox", "America/Indiana/Marengo",
        "America/Indiana/Petersburg",
        "America/Indiana/Tell_City", "America/Indiana/Vevay", "America/Indiana/Vincennes", "America/Indiana/Winamac",
    ];
    private static readonly string[] Kentucky = [Eastern, Central, Louisville, "America/Kentucky/Monticello"];
    private static readonly string[] Michigan = ["America/Detroit", "America/Menominee"];
    private static readonly string[] Nevada = [Pacific, Mountain];
    private static readonly string[] NorthDakota =
    [
        Central, Mountain, "America/North_Dakota/Beulah", "America/North_Dakota/Center", "America/North_Dakota/New_Salem"
    ];
    private static readonly string[] Oregon = [Pacific, Boise];

    public static string[] Of(UsState state) => state switch
    {
        UsState.CT
            or UsState.DC
            or UsState.DE
            or UsState.GA
            or UsState.MA
            or UsState.MD
            or UsState.ME
            or UsState.NC
            or UsState.NH
            or UsState.NJ
            or UsState.NY
            or UsState.OH or UsState.PA or UsState.RI or UsState.SC or UsState.VA or UsState.VT or UsState.WV => EasternAlone,
        UsState.AL
            or UsState.AR
            or UsState.IA
            or UsState.IL
            or UsState.LA
            or UsState.MN
            or UsState.MO
            or UsState.MS
            or UsState.OK
            or UsState.WI => CentralAlone,
        UsState.CO or UsState.MT or UsState.NM or UsState.UT or UsState.WY => MountainAlone,
        UsState.CA or UsState.WA => PacificAlone,
        UsState.KS or UsState.NE or UsState.SD or UsState.TX => CentralAndMountain,
        UsState.FL or UsState.TN => EasternAndCentral,
        UsState.AK => Alaska,
        UsState.AZ => Arizona,
        UsState.HI => Hawaii,
        UsState.ID => Idaho,
        UsState.IN => Indiana,
        UsState.KY => Kentucky,
        UsState.MI => Michigan,
        UsState.ND => NorthDakota,
        UsState.NV => Nevada,
        UsState.OR => Oregon,
    };
}
