// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class ReleaseProcessingBoundsShape
{
    public static readonly Shape<ReleaseProcessingBounds, ReleaseProcessingBounds.Builder> Shape = new(static () => new ReleaseProcessingBounds.Builder(), static made => made.Build())
    {
        { "startsWithinMinutes", Is.Optional(Is.UpTo(1_440)), static fact => fact.StartsWithinMinutes, static (made, value) => made.StartsWithinMinutes = value },
        { "endsWithinHours", Is.Optional(Is.UpTo(72)), static fact => fact.EndsWithinHours, static (made, value) => made.EndsWithinHours = value },
    };
}
