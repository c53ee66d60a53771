// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class DutyDoneShape
{
    public static readonly Shape<DutyDone, DutyDone.Builder> Shape = new(static () => new DutyDone.Builder(), static made => made.Build())
    {
        { "duty", Vocabulary.Duties, static fact => fact.Duty, static (made, value) => made.Duty = value },
        { "at", Is.InstantOrNever, static fact => fact.At, static (made, value) => made.At = value },
        { "for", Is.Id, static fact => fact.For, static (made, value) => made.For = value },
    };
}
