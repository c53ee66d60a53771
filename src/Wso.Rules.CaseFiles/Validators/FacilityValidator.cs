using System;
using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>
/// What contradicts itself in a facility: a jail counts its days in a time zone of its own state, for another one would move the end of a
/// hold.
/// </summary>
public sealed class FacilityValidator : AbstractValidator<Facility>
{
    /// <summary>A validator; it holds no state and can be shared.</summary>
    public FacilityValidator()
    {
        this.RefuseBadId(facility => facility.Id);
        this.Refuse(facility => facility.TimeZone, "facility.time-zone", "The time zone is not in the IANA database.", ZoneId.Form,
            static (facility, _) => ZoneId.PresentName(facility.TimeZone.Id) is null);
        RuleFor(facility => facility.TimeZone).Named("timeZone").Custom(static (zone, context) =>
        {
            var zones = ZonesOfStates.Of(context.InstanceToValidate.State);
            if (ZoneId.PresentName(zone.Id) is { } name && Array.IndexOf(zones, name) < 0)
            {
                context.Tell(
                    context.PropertyPath,
                    "facility.time-zone-of-state",
                    "No place in this state is in this time zone.",
                    "one of " + string.Join(", ", zones));
            }
        });
    }
}
