namespace Wso.Rules.CaseFiles;

internal static class ActRules
{
    public static readonly Contradiction<Act>[] All =
    [
        new("officer", "No officer of this case has this id.", "the id of one of the officers, or \"none\" for a person who is not designated",
            static (act, index) => index.HasNoOfficer(act.Officer)),
        new("place", "No jail of this case has this id.", "one of agency.facilities, the id of the facility, or \"outside\"",
            static (act, index) => index.HasNoPlace(act.Place)),
    ];
}
