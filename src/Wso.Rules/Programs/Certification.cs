using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>
/// How far a candidate is from certification under a 287(g) model: what is shown, what is missing, and whether the nomination is over.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class Certification
{
    private readonly Requirement[] requirements;

    private Certification(Candidate candidate, AgreementType under, Requirement[] requirements)
    {
        this.requirements = requirements;
        Candidate = candidate;
        Under = under;
        Requirements = requirements.Select(requirement => requirement.In(candidate, under)).ToArray();
    }

    /// <summary>The candidate's record.</summary>
    public Candidate Candidate { get; }

    /// <summary>The 287(g) model.</summary>
    public AgreementType Under { get; }

    /// <summary>
    /// Everything that is required, in order: nominated, background cleared, trained, examined, then letter, form and credentials.
    /// </summary>
    public IReadOnlyList<Reason> Requirements { get; }

    /// <summary>The requirements that are known to be unmet, or not shown, in that order. The first one is the next step.</summary>
    public IReadOnlyList<Reason> Missing => Requirements.Where(one => one.Truth != Truth.Yes).ToArray();

    /// <summary>Whether everything before certification is shown, including the examinations.</summary>
    public Truth MeetsCertification => Least(requirement => requirement.Certifies);

    /// <summary>Whether everything is shown: certification, and the letter, form and credentials if the model has them.</summary>
    public Truth MeetsAll => Least(requirement => true);

    /// <summary>
    /// Whether two failed examinations have ended the nomination. That requirement is then among the missing ones and is fixed. Unknown if
    /// scores are unknown.
    /// </summary>
    public Truth IsDisqualified => Least(requirement => requirement.Disqualifies).Negated();

    /// <summary>The failed examinations in order of date. Those without a date come last.</summary>
    public IReadOnlyList<Examination> Failed =>
        Candidate.Examinations.OrNone()
            .Where(one => Law.Examinations.IsFailed(one) == Truth.Yes)
            .OrderBy(one => one.On ?? LocalDate.MaxIsoValue)
            .ToArray();

    /// <summary>
    /// Reads a candidate's record under one model. Hours of training are not a condition, because no agreement states them.
    /// </summary>
    /// <param name="candidate">The candidate's record. Steps of a nomination under another model do not count.</param>
    /// <param name="under">The 287(g) model.</param>
    /// <exception cref="ArgumentNullException">The candidate is null.</exception>
    /// <exception cref="ArgumentException">The agreement is not a 287(g) model, so nobody is certified under it.</exception>
    public static Certification Of(Candidate candidate, AgreementType under) =>
        new Certification(
            candidate ?? throw new ArgumentNullException(nameof(candidate)), under,
            Array.Find(Law.Agreements.Models, model => model.Terms.Type == under.Defined())?.WayIn
            ?? throw new ArgumentException(
                "Nobody is certified under " + under + "; ask about WarrantServiceOfficer, JailEnforcement or TaskForce.",
                nameof(under)));

    /// <summary>The model, and how many requirements are not shown to be met.</summary>
    public override string ToString() => $"{Under}: {Missing.Count} of {Requirements.Count} requirements are not shown to be met";

    private Truth Least(Func<Requirement, bool> which)
    {
        var least = Truth.Yes;
        for (var i = 0; i < requirements.Length; i++)
        {
            least = which(requirements[i]) ? least.And(Requirements[i].Truth) : least;
        }

        return least;
    }
}
