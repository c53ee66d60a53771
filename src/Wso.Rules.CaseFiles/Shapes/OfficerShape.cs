namespace Wso.Rules.CaseFiles;

internal static class OfficerShape
{
    private static readonly Notation<Designation> Designation = new Shape<Designation, Designation.Builder>(static _ => new(), static designation => designation.Build())
    {
        { "under", Vocabulary.Models, static designation => designation.Under, static (designation, model) => designation.Under = model },
        { "certified", Is.DateOrInstant, static designation => designation.Certified, static (designation, when) => designation.Certified = when },
        { "authorized", Is.DateOrInstant, static designation => designation.Authorized, static (designation, when) => designation.Authorized = when },
        { "withdrawn", Is.DateOrInstant, static designation => designation.Withdrawn, static (designation, when) => designation.Withdrawn = when },
        { "renewed", Is.DateOrInstant, static designation => designation.Renewed, static (designation, when) => designation.Renewed = when },
        { "form70006", Is.YesNo, static designation => designation.Form70006, static (designation, truth) => designation.Form70006 = truth },
        { "facilities", Is.Ids, static designation => designation.Facilities, static (designation, ids) => designation.Facilities = ids },
    };

    public static readonly Notation<Officer> Officer = new Shape<Officer, Officer.Builder>(static _ => new(), static officer => officer.Build())
    {
        { "id", Is.Id, static officer => officer.Id, static (officer, id) => officer.Id = id },
        { "unitedStatesCitizen", Is.YesNo, static officer => officer.UnitedStatesCitizen, static (officer, truth) => officer.UnitedStatesCitizen = truth },
        { "designations", Is.ListOf(Designation), static officer => officer.Designations, static (officer, all) => officer.Designations = all },
    };
}
