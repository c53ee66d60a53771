// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class AgreementShape
{
    public static readonly Shape<Agreement, Agreement.Builder> Shape = new(static () => new Agreement.Builder(), static made => made.Build())
    {
        { "type", Vocabulary.Agreements, static fact => fact.Type, static (made, value) => made.Type = value },
        { "edition", Vocabulary.Editions, static fact => fact.Edition, static (made, value) => made.Edition = value },
        { "effective", Is.DateOrInstant, static fact => fact.Effective, static (made, value) => made.Effective = value },
        { "ended", Is.DateOrInstant, static fact => fact.Ended, static (made, value) => made.Ended = value },
        { "notices", Is.ListOf(NoticeShape.Shape), static fact => fact.Notices, static (made, value) => made.Notices = value },
        { "facilities", Is.Ids, static fact => fact.Facilities, static (made, value) => made.Facilities = value },
        { "continues", Is.YesNo, static fact => fact.Continues, static (made, value) => made.Continues = value },
    };
}
