using System;
using System.Globalization;
using System.Linq;
using Wso.Rules.Programs;

namespace Wso.Rules.Tests.Programs;

/// <summary>Records of candidates in which everything is in order but what is given.</summary>
internal static class Candidates
{
    public static Candidate.Builder Whole(AgreementType under, FactList<Examination> examinations) => new()
    {
        Under = under,
        UnitedStatesCitizen = Truth.Yes,
        WorkExperienceMonths = 24,
        JailExperience = Truth.Yes,
        BackgroundCleared = Truth.Yes,
        Trained = Truth.Yes,
        Examinations = examinations,
        AuthorizationLetter = Truth.Yes,
        Form70006 = Truth.Yes,
        CredentialsIssued = Truth.Yes,
    };

    /// <summary>"A70 B- C?": 70 percent in A, B not taken yet, the score of C not known.</summary>
    public static FactList<Examination> Taken(string examinations) =>
        FactList.From(examinations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => new Examination.Builder
        {
            Subject = one[..1],
            Score = one[1..] switch
            {
                "-" => FactValue<decimal>.None,
                "?" => FactValue<decimal>.Unknown,
                var score => decimal.Parse(score, CultureInfo.InvariantCulture),
            },
        }.Build()));
}
