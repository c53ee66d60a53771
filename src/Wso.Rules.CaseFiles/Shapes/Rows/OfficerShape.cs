// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class OfficerShape
{
    public static readonly Shape<Officer, Officer.Builder> Shape = new(static () => new Officer.Builder(), static made => made.Build())
    {
        { "id", Is.Id, static fact => fact.Id, static (made, value) => made.Id = value },
        { "unitedStatesCitizen", Is.YesNo, static fact => fact.UnitedStatesCitizen, static (made, value) => made.UnitedStatesCitizen = value },
        { "designations", Is.ListOf(DesignationShape.Shape), static fact => fact.Designations, static (made, value) => made.Designations = value },
    };
}
