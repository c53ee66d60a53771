using Wso.Rules.Programs;

namespace Wso.Rules.Law;

/// <summary>What every 287(g) model asks of a candidate's record; the words are each agreement's own.</summary>
internal static class Record
{
    private const string WayIn = "[The way in: nominated, background cleared, trained, examined, certified, authorized.]";

    public static Requirement Nominated(string prefix, AgreementType under, Citation law) => new(prefix + ".nominated", law, WayIn,
        says: "the agency has nominated the candidate under this agreement",
        shown: candidate => IsFor(candidate, under));

    public static Requirement UnitedStatesCitizen(string prefix, Citation law, string text) => new(prefix + ".candidate-citizen", law, text,
        says: "the candidate is a citizen of the United States",
        shown: static candidate => candidate.UnitedStatesCitizen);

    public static Requirement BackgroundCleared(string prefix, AgreementType under, Citation law, string text) => new(
        prefix + ".background-cleared", law, text,
        says: "the candidate has cleared the background check",
        shown: candidate => candidate.BackgroundCleared.OfNomination(candidate, under));

    public static Requirement Trained(string prefix, AgreementType under, Citation law, string text) => new(
        prefix + ".training-completed", law, text,
        says: "the candidate has completed the training of this agreement",
        shown: candidate => candidate.Trained.OfNomination(candidate, under));

    public static Requirement AuthorizationLetter(string prefix, AgreementType under, Citation law, string text) => new(
        prefix + ".authorization-letter", law, text,
        says: "the letter of authorization is received",
        shown: candidate => candidate.AuthorizationLetter.OfNomination(candidate, under),
        certifies: false);

    public static Requirement Form70006(string prefix, AgreementType under, Citation law, string text) => new(
        prefix + ".form-70-006-executed", law, text,
        says: "ICE Form 70-006 is executed for the candidate",
        shown: candidate => candidate.Form70006.OfNomination(candidate, under),
        certifies: false);

    public static Requirement Credentials(string prefix, AgreementType under, Citation law, string text) => new(
        prefix + ".credentials-issued", law, text,
        says: "ICE has issued the credentials that the officer must carry",
        shown: candidate => candidate.CredentialsIssued.OfNomination(candidate, under),
        certifies: false);

    /// <summary>
    /// A step of this nomination: no, if the nomination is under another agreement; at most unknown, if it does not say under which.
    /// </summary>
    public static Truth OfNomination(this Truth step, Candidate candidate, AgreementType under) => IsFor(candidate, under) switch
    {
        Truth.Yes => step,
        Truth.No => Truth.No,
        _ => step.And(Truth.Unknown),
    };

    public static Truth IsFor(Candidate candidate, AgreementType under) =>
        candidate.Under == under ? Truth.Yes : candidate.Under == AgreementType.Unknown ? Truth.Unknown : Truth.No;
}
