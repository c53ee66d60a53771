using System.Linq;
using Wso.Rules.Programs;
using Wso.Rules.Tests.Generated;
using Xunit;
using static Wso.Rules.AgreementType;

namespace Wso.Rules.Tests.Programs;

/// <summary>A step that is passed never takes anything away, whatever else the record says.</summary>
public sealed class CertificationProperties
{
    private static readonly AgreementType[] Models = [WarrantServiceOfficer, JailEnforcement, TaskForce];

    [Sampled(2000)]
    public void Certification_is_monotone_in_passed_steps(
        (byte Subject, byte Score)[] examinations,
        bool isWhole,
        byte[] truths,
        byte passed)
    {
        var steps = Enumerable.Range(0, 9).Select(i => truths.Length == 0 ? 0 : truths[i % truths.Length] % 3).ToArray();
        var taken = examinations.Select(one => (Subject: one.Subject % 4, Score: one.Score % 5)).ToArray();

        // Every step but the nomination: that one says whose way in the record is of, and so makes its failures count.
        var which = 1 + (passed % (steps.Length + taken.Length));
        var (betterSteps, betterTaken) = (steps.ToArray(), taken.ToArray());
        if (which < steps.Length)
        {
            betterSteps[which] = 2;
        }
        else if (which < steps.Length + taken.Length)
        {
            betterTaken[which - steps.Length].Score = 4;
        }
        else
        {
            betterTaken = [.. taken, (passed % 4, 4)];
        }

        foreach (var under in Models)
        {
            var before = Certification.Of(Record(under, steps, taken, isWhole), under);
            var after = Certification.Of(Record(under, betterSteps, betterTaken, isWhole), under);

            Assert.True(
                before.MeetsCertification <= after.MeetsCertification
                    && before.MeetsAll <= after.MeetsAll
                    && before.IsDisqualified >= after.IsDisqualified,
                $"{under}: a passed step turns {before.MeetsCertification}, {before.MeetsAll}, disqualified {before.IsDisqualified} into "
                    + $"{after.MeetsCertification}, {after.MeetsAll}, {after.IsDisqualified}");
        }
    }

    /// <summary>
    /// Steps: 0 no, 1 unknown, 2 passed. Scores: 0 unknown, 1 not taken, 2 failed by far, 3 just failed, 4 just passed; subject 0 is not
    /// known.
    /// </summary>
    private static Candidate Record(AgreementType under, int[] steps, (int Subject, int Score)[] taken, bool isWhole) =>
        new Candidate.Builder
        {
            Under = steps[0] == 0 ? BasicOrderingAgreement : steps[0] == 1 ? Unknown : under,
            UnitedStatesCitizen = (Truth)(steps[1] - 1),
            JailExperience = (Truth)(steps[2] - 1),
            BackgroundCleared = (Truth)(steps[3] - 1),
            Trained = (Truth)(steps[4] - 1),
            AuthorizationLetter = (Truth)(steps[5] - 1),
            Form70006 = (Truth)(steps[6] - 1),
            CredentialsIssued = (Truth)(steps[7] - 1),
            WorkExperienceMonths = steps[8] == 0 ? 23 : steps[8] == 1 ? FactValue<int>.Unknown : 24,
            Examinations = !isWhole ? default : FactList.From(taken.Select(one => new Examination.Builder
            {
                Subject = one.Subject == 0 ? null : $"subject {one.Subject}",
                Score = one.Score switch { 0 => FactValue<decimal>.Unknown, 1 => FactValue<decimal>.None, 2 => 0m, 3 => 69.9m, _ => 70m },
            }.Build())),
        }.Build();
}
