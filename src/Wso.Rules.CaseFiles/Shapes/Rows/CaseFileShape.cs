// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
using NodaTime;

namespace Wso.Rules.CaseFiles;

internal static class CaseFileShape
{
    public static readonly Shape<CaseFile, CaseFile.Builder> Shape = new(static () => new CaseFile.Builder("?", new Facility("?", UsState.AL, DateTimeZone.Utc)), static made => made.Build(), "id", "acts")
    {
        { "id", Is.Id, static fact => fact.Id, static (made, value) => made.Id = value },
        { "person", PersonShape.Shape, static fact => fact.Person, static (made, value) => made.Person = value, new Person.Builder().Build() },
        { "papers", Is.ListOf(PaperShape.Shape), static fact => fact.Papers, static (made, value) => made.Papers = value },
        { "custody", CustodyShape.Shape, static fact => fact.Custody, static (made, value) => made.Custody = value, new Custody.Builder().Build() },
        { "acts", Is.ListOf(ActShapes.Recorded), static fact => fact.Acts, static (made, value) => made.Acts = value },
        { "done", Is.ListOf(DutyDoneShape.Shape), static fact => fact.Done, static (made, value) => made.Done = value },
    };
}
