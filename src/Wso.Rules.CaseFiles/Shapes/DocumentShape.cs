namespace Wso.Rules.CaseFiles;

internal static class DocumentShape
{
    private static readonly Notation<DutyDone> Done = new Shape<DutyDone, DutyDone.Builder>(static _ => new(), static done => done.Build())
    {
        { "duty", Vocabulary.Duties, static done => done.Duty, static (done, duty) => done.Duty = duty },
        { "at", Is.InstantOrNever, static done => done.At, static (done, at) => done.At = at },
        { "for", Is.Id, static done => done.For, static (done, id) => done.For = id },
    };

    public static readonly Notation<CaseFileDocument> Document = new Shape<CaseFileDocument, Parts>(
        static given => new Parts(
            new CaseFile.Builder(given.Take("id", Is.Id, "?"), given.Take("facility", FacilityShape.Facility, FacilityShape.StandIn)),
            given.Take("ask", ActShape.Asked, new Act.Builder(Moment.Earliest).Build())),
        static parts => new CaseFileDocument(parts.File.Build(), parts.Ask),
        "id", "ask", "facility", "acts")
    {
        { "id", Is.Id, static document => document.CaseFile.Id },
        { "ask", ActShape.Asked, static document => document.Ask },
        { "facility", FacilityShape.Facility, static document => document.CaseFile.Facility },
        { "agency", AgencyShape.Agency, static document => document.CaseFile.Agency, static (parts, agency) => parts.File.Agency = agency, new Agency.Builder().Build() },
        { "officers", Is.ListOf(OfficerShape.Officer), static document => document.CaseFile.Officers, static (parts, all) => parts.File.Officers = all },
        { "person", PersonShape.Person, static document => document.CaseFile.Person, static (parts, person) => parts.File.Person = person, new Person.Builder().Build() },
        { "papers", Is.ListOf(PaperShape.Paper), static document => document.CaseFile.Papers, static (parts, all) => parts.File.Papers = all },
        { "custody", CustodyShape.Custody, static document => document.CaseFile.Custody, static (parts, custody) => parts.File.Custody = custody, new Custody.Builder().Build() },
        { "acts", Is.ListOf(ActShape.Recorded), static document => document.CaseFile.Acts, static (parts, all) => parts.File.Acts = all },
        { "localLaw", LocalLawShape.LocalLaw, static document => document.CaseFile.LocalLaw, static (parts, law) => parts.File.LocalLaw = law, new LocalLaw.Builder().Build() },
        { "done", Is.ListOf(Done), static document => document.CaseFile.Done, static (parts, all) => parts.File.Done = all },
    };

    private sealed class Parts(CaseFile.Builder file, Act ask)
    {
        public CaseFile.Builder File { get; } = file;

        public Act Ask { get; } = ask;
    }
}
