// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class NoticeShape
{
    public static readonly Shape<Notice, Notice.Builder> Shape = new(static () => new Notice.Builder(), static made => made.Build())
    {
        { "received", Is.InstantOrNever, static fact => fact.Received, static (made, value) => made.Received = value },
        { "from", Vocabulary.Parties, static fact => fact.From, static (made, value) => made.From = value },
        { "kind", Vocabulary.NoticeKinds, static fact => fact.Kind, static (made, value) => made.Kind = value },
        { "exigent", Is.YesNo, static fact => fact.Exigent, static (made, value) => made.Exigent = value },
        { "namedEffect", Is.InstantOrNone, static fact => fact.NamedEffect, static (made, value) => made.NamedEffect = value },
        { "rescinded", Is.InstantOrNever, static fact => fact.Rescinded, static (made, value) => made.Rescinded = value },
        { "until", Is.InstantOrNever, static fact => fact.Until, static (made, value) => made.Until = value },
    };
}
