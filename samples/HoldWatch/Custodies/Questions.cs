using System;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.HoldWatch;

internal static class Questions
{
    /// <summary>The same facts and circumstances at another instant, asked about every action.</summary>
    public static CaseFileDocument AsOf(this CaseFileDocument document, DateTimeOffset at)
    {
        var ask = document.Ask;
        return new CaseFileDocument(document.CaseFile, new Act.Builder(Instant.FromDateTimeOffset(at))
        {
            Officer = ask.Officer,
            Place = ask.Place,
            InJurisdiction = ask.InJurisdiction,
            CarryingCredentials = ask.CarryingCredentials,
            UnderIceDirection = ask.UnderIceDirection,
            OnDetentionDuty = ask.OnDetentionDuty,
            CoordinatedWithIce = ask.CoordinatedWithIce,
            CategorySetByIce = ask.CategorySetByIce,
            BelievesAlien = ask.BelievesAlien,
            FoundRemovable = ask.FoundRemovable,
            ReasonToBelieveInViolation = ask.ReasonToBelieveInViolation,
            LikelyToEscape = ask.LikelyToEscape,
            EntryInView = ask.EntryInView,
            IceOfficerPresent = ask.IceOfficerPresent,
            IceShowsWarrant = ask.IceShowsWarrant,
            DestinationApprovedByIce = ask.DestinationApprovedByIce,
        }.Build());
    }
}
