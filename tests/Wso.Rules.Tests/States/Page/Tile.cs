using System.Linq;

namespace Wso.Rules.Tests.States;

/// <summary>Where each state stands on a map of equal tiles, and its name.</summary>
internal sealed record Tile(UsState State, string Name, int Column, int Row)
{
    public static readonly Tile[] All =
    [
        new(UsState.AK, "Alaska", 0, 0), new(UsState.ME, "Maine", 10, 0),
        new(UsState.VT, "Vermont", 9, 1), new(UsState.NH, "New Hampshire", 10, 1),
        new(UsState.WA, "Washington", 0, 2), new(UsState.ID, "Idaho", 1, 2), new(UsState.MT, "Montana", 2, 2),
        new(UsState.ND, "North Dakota", 3, 2),
        new(UsState.MN, "Minnesota", 4, 2), new(UsState.IL, "Illinois", 5, 2), new(UsState.WI, "Wisconsin", 6, 2),
        new(UsState.MI, "Michigan", 7, 2),
        new(UsState.NY, "New York", 8, 2), new(UsState.RI, "Rhode Island", 9, 2), new(UsState.MA, "Massachusetts", 10, 2),
        new(UsState.OR, "Oregon", 0, 3), new(UsState.NV, "Nevada", 1, 3), new(UsState.WY, "Wyoming", 2, 3),
        new(UsState.SD, "South Dakota", 3, 3),
        new(UsState.IA, "Iowa", 4, 3), new(UsState.IN, "Indiana", 5, 3), new(UsState.OH, "Ohio", 6, 3),
        new(UsState.PA, "Pennsylvania", 7, 3),
        new(UsState.NJ, "New Jersey", 8, 3), new(UsState.CT, "Connecticut", 9, 3),
        new(UsState.CA, "California", 0, 4), new(UsState.UT, "Utah", 1, 4), new(UsState.CO, "Colorado", 2, 4),
        new(UsState.NE, "Nebraska", 3, 4),
        new(UsState.MO, "Missouri", 4, 4), new(UsState.KY, "Kentucky", 5, 4), new(UsState.WV, "West Virginia", 6, 4),
        new(UsState.VA, "Virginia", 7, 4),
        new(UsState.MD, "Maryland", 8, 4), new(UsState.DE, "Delaware", 9, 4),
        new(UsState.AZ, "Arizona", 1, 5), new(UsState.NM, "New Mexico", 2, 5), new(UsState.KS, "Kansas", 3, 5),
        new(UsState.AR, "Arkansas", 4, 5),
        new(UsState.TN, "Tennessee", 5, 5), new(UsState.NC, "North Carolina", 6, 5), new(UsState.SC, "South Carolina", 7, 5),
        new(UsState.DC, "District of Columbia", 8, 5),
        new(UsState.OK, "Oklahoma", 3, 6), new(UsState.LA, "Louisiana", 4, 6), new(UsState.MS, "Mississippi", 5, 6),
        new(UsState.AL, "Alabama", 6, 6), new(UsState.GA, "Georgia", 7, 6),
        new(UsState.HI, "Hawaii", 0, 7), new(UsState.TX, "Texas", 3, 7), new(UsState.FL, "Florida", 8, 7),
    ];

    public static string NameOf(UsState state) => All.Single(tile => tile.State == state).Name;
}
