namespace Wso.Rules.CaseFiles;

internal static class ActShape
{
    /// <summary>The question: without an action, every action is asked about.</summary>
    public static readonly Notation<Act> Asked = Of(null, "at");

    /// <summary>An act already done.</summary>
    public static readonly Notation<Act> Recorded = Of(JailAction.Release, "action", "at");

    /// <param name="standIn">Takes the place of an action that cannot be read; the facts refuse an act on record without one.</param>
    /// <param name="required">The names that may not be left out.</param>
    private static Shape<Act, Act.Builder> Of(JailAction? standIn, params string[] required) =>
        new(given => new Act.Builder(given.Take("at", Is.Instant, Moment.Earliest)) { Action = standIn }, static act => act.Build(), required)
        {
            { "id", Is.Id, static act => act.Id, static (act, id) => act.Id = id },
            { "action", Is.Optional(Vocabulary.Actions), static act => act.Action, static (act, action) => act.Action = action },
            { "at", Is.Instant, static act => act.At },
            { "officer", Is.Or("none", Is.Id), static act => act.Officer, static (act, officer) => act.Officer = officer },
            { "place", Is.Or("outside", Is.Id), static act => act.Place, static (act, place) => act.Place = place },
            { "inJurisdiction", Is.YesNo, static act => act.InJurisdiction, static (act, truth) => act.InJurisdiction = truth },
            { "carryingCredentials", Is.YesNo, static act => act.CarryingCredentials, static (act, truth) => act.CarryingCredentials = truth },
            { "underIceDirection", Is.YesNo, static act => act.UnderIceDirection, static (act, truth) => act.UnderIceDirection = truth },
            { "onDetentionDuty", Is.YesNo, static act => act.OnDetentionDuty, static (act, truth) => act.OnDetentionDuty = truth },
            { "coordinatedWithIce", Is.YesNo, static act => act.CoordinatedWithIce, static (act, truth) => act.CoordinatedWithIce = truth },
            { "categorySetByIce", Is.YesNo, static act => act.CategorySetByIce, static (act, truth) => act.CategorySetByIce = truth },
            { "believesAlien", Is.YesNo, static act => act.BelievesAlien, static (act, truth) => act.BelievesAlien = truth },
            { "foundRemovable", Is.YesNo, static act => act.FoundRemovable, static (act, truth) => act.FoundRemovable = truth },
            { "reasonToBelieveInViolation", Is.YesNo, static act => act.ReasonToBelieveInViolation, static (act, truth) => act.ReasonToBelieveInViolation = truth },
            { "likelyToEscape", Is.YesNo, static act => act.LikelyToEscape, static (act, truth) => act.LikelyToEscape = truth },
            { "entryInView", Is.YesNo, static act => act.EntryInView, static (act, truth) => act.EntryInView = truth },
            { "iceOfficerPresent", Is.YesNo, static act => act.IceOfficerPresent, static (act, truth) => act.IceOfficerPresent = truth },
            { "iceShowsWarrant", Is.YesNo, static act => act.IceShowsWarrant, static (act, truth) => act.IceShowsWarrant = truth },
            { "destinationApprovedByIce", Is.YesNo, static act => act.DestinationApprovedByIce, static (act, truth) => act.DestinationApprovedByIce = truth },
        };
}
