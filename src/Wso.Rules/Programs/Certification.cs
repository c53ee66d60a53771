using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>Where a candidate stands on the way in under a 287(g) model: what is shown, what is missing, and whether the nomination is over.</summary>
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

    /// <summary>The record it was read from.</summary>
    public Candidate Candidate { get; }

    /// <summary>The model whose way in it is.</summary>
    public AgreementType Under { get; }

    /// <summary>Everything that is required, in the order of the way: nominated, background cleared, trained, examined; then letter, form and credentials.</summary>
    public IReadOnlyList<Reason> Requirements { get; }

    /// <summary>What is known not to be so, or not shown, in that order; the first of it is the next step.</summary>
    public IReadOnlyList<Reason> Missing => Requirements.Where(one => one.Truth != Truth.Yes).ToArray();

    /// <summary>Whether everything that comes before certification is shown, the examinations included.</summary>
    public Truth MeetsCertification => Least(requirement => requirement.Certifies);

    /// <summary>Whether everything is shown: certification, and letter, form and credentials where the model has them.</summary>
    public Truth MeetsAll => Least(requirement => true);

    /// <summary>Whether the nomination is over by two failed examinations; the requirement that says so is among the missing and is fixed. Unknown where scores are.</summary>
    public Truth IsDisqualified => Least(requirement => requirement.Disqualifies).Negated();

    /// <summary>The examinations known to be failed, in order of their days, those without a day last.</summary>
    public IReadOnlyList<Examination> Failed =>
        Candidate.Examinations.OrNone().Where(one => Law.Examinations.IsFailed(one) == Truth.Yes).OrderBy(one => one.On ?? LocalDate.MaxIsoValue).ToArray();

    /// <summary>Reads a candidate's record under a model. Hours of training are in no agreement and no condition of it.</summary>
    /// <param name="candidate">The record. Steps of a nomination under another model count for nothing here.</param>
    /// <param name="under">The 287(g) model.</param>
    /// <exception cref="ArgumentNullException">The candidate is null.</exception>
    /// <exception cref="ArgumentException">The agreement is no 287(g) model, so that nobody is certified under it.</exception>
    public static Certification Of(Candidate candidate, AgreementType under) =>
        new Certification(candidate ?? throw new ArgumentNullException(nameof(candidate)), under, Array.Find(Law.Agreements.Models, model => model.Terms.Type == under.Defined())?.WayIn
            ?? throw new ArgumentException("Nobody is certified under " + under + "; ask about WarrantServiceOfficer, JailEnforcement or TaskForce.", nameof(under)));

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
