using NodaTime;

namespace Wso.Rules.CaseFiles;

/// <summary>The parts of a document while it is read; each that cannot be left out has a stand-in.</summary>
internal sealed class DocumentParts
{
    private static readonly Facility Somewhere = new("?", UsState.AL, DateTimeZone.Utc);

    private readonly Jail? given;
    private Jail.Builder? said;

    /// <param name="given">The jail of a case that leaves it out; null where the document must say it.</param>
    public DocumentParts(Jail? given) => this.given = given;

    public CaseFile.Builder Case { get; } = new("?", Somewhere);

    /// <summary>A document that says anything of the jail says all of it.</summary>
    public Jail.Builder Jail => said ??= new Jail.Builder(Somewhere);

    /// <summary>Whether the facility is left out, though not all that a jail file says.</summary>
    public bool SaysOnlyPartOfTheJail => said is not null && ReferenceEquals(said.Facility, Somewhere);

    public Act Ask { get; set; } = CaseFileReader.NoQuestion;

    public CaseFileDocument Build()
    {
        Case.Jail = said?.Build() ?? given ?? Case.Jail;
        return new CaseFileDocument(Case.Build(), Ask);
    }
}
