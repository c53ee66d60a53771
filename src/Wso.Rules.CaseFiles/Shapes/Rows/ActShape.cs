// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
using System;

namespace Wso.Rules.CaseFiles;

internal static class ActShape
{
    public static Shape<Act, Act.Builder> Of(Func<Act.Builder> begin, params string[] required) => new(begin, static made => made.Build(), required)
    {
        { "id", Is.Id, static fact => fact.Id, static (made, value) => made.Id = value },
        { "action", Is.Optional(Vocabulary.Actions), static fact => fact.Action, static (made, value) => made.Action = value },
        { "at", Is.Instant, static fact => fact.At, static (made, value) => made.At = value },
        { "officer", Is.Or("none", Is.Id), static fact => fact.Officer, static (made, value) => made.Officer = value },
        { "place", Is.Or("outside", Is.Id), static fact => fact.Place, static (made, value) => made.Place = value },
        { "inJurisdiction", Is.YesNo, static fact => fact.InJurisdiction, static (made, value) => made.InJurisdiction = value },
        { "carryingCredentials", Is.YesNo, static fact => fact.CarryingCredentials, static (made, value) => made.CarryingCredentials = value },
        { "underIceDirection", Is.YesNo, static fact => fact.UnderIceDirection, static (made, value) => made.UnderIceDirection = value },
        { "onDetentionDuty", Is.YesNo, static fact => fact.OnDetentionDuty, static (made, value) => made.OnDetentionDuty = value },
        { "coordinatedWithIce", Is.YesNo, static fact => fact.CoordinatedWithIce, static (made, value) => made.CoordinatedWithIce = value },
        { "categorySetByIce", Is.YesNo, static fact => fact.CategorySetByIce, static (made, value) => made.CategorySetByIce = value },
        { "believesAlien", Is.YesNo, static fact => fact.BelievesAlien, static (made, value) => made.BelievesAlien = value },
        { "foundRemovable", Is.YesNo, static fact => fact.FoundRemovable, static (made, value) => made.FoundRemovable = value },
        { "reasonToBelieveInViolation", Is.YesNo, static fact => fact.ReasonToBelieveInViolation, static (made, value) => made.ReasonToBelieveInViolation = value },
        { "likelyToEscape", Is.YesNo, static fact => fact.LikelyToEscape, static (made, value) => made.LikelyToEscape = value },
        { "entryInView", Is.YesNo, static fact => fact.EntryInView, static (made, value) => made.EntryInView = value },
        { "iceOfficerPresent", Is.YesNo, static fact => fact.IceOfficerPresent, static (made, value) => made.IceOfficerPresent = value },
        { "iceShowsWarrant", Is.YesNo, static fact => fact.IceShowsWarrant, static (made, value) => made.IceShowsWarrant = value },
        { "destinationApprovedByIce", Is.YesNo, static fact => fact.DestinationApprovedByIce, static (made, value) => made.DestinationApprovedByIce = value },
    };
}
