// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class DetentionServicesShape
{
    public static readonly Shape<DetentionServices, DetentionServices.Builder> Shape = new(static () => new DetentionServices.Builder(), static made => made.Build())
    {
        { "effective", Is.DateOrInstant, static fact => fact.Effective, static (made, value) => made.Effective = value },
        { "ended", Is.DateOrInstant, static fact => fact.Ended, static (made, value) => made.Ended = value },
        { "notices", Is.ListOf(NoticeShape.Shape), static fact => fact.Notices, static (made, value) => made.Notices = value },
        { "facilities", Is.Ids, static fact => fact.Facilities, static (made, value) => made.Facilities = value },
        { "longestStayHours", Is.Or("none", Is.UpTo(87_600)), static fact => fact.LongestStayHours, static (made, value) => made.LongestStayHours = value },
    };
}
