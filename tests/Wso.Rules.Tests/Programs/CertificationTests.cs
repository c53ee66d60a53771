using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Programs;
using Xunit;
using static Wso.Rules.AgreementType;

namespace Wso.Rules.Tests.Programs;

/// <summary>Where a candidate stands on the way in: nominated, background cleared, trained, examined, certified, authorized.</summary>
public sealed class CertificationTests
{
    /// <summary>An examination is a letter for its subject and a score; "-" not taken yet, "?" a score not known.</summary>
    public static TheoryData<AgreementType, string, Truth, Truth> Examinations => new()
    {
        // At least 70 percent.
        { WarrantServiceOfficer, "A70", Truth.Yes, Truth.No },
        { WarrantServiceOfficer, "A69.9", Truth.No, Truth.No },
        { WarrantServiceOfficer, "A70.1", Truth.Yes, Truth.No },
        { WarrantServiceOfficer, "A69.99999999999999", Truth.No, Truth.No },
        { JailEnforcement, "A70", Truth.Yes, Truth.No },
        { JailEnforcement, "A69.9", Truth.No, Truth.No },

        // WSO: one retake, a second failure disqualifies.
        { WarrantServiceOfficer, "A69.9 A70", Truth.Yes, Truth.No },
        { WarrantServiceOfficer, "A69.9 A69.9", Truth.No, Truth.Yes },
        { WarrantServiceOfficer, "A60 A60 A90", Truth.No, Truth.Yes },
        { WarrantServiceOfficer, "", Truth.No, Truth.No },
        { WarrantServiceOfficer, "A-", Truth.No, Truth.No },
        { WarrantServiceOfficer, "A?", Truth.Unknown, Truth.No },
        { WarrantServiceOfficer, "A60 A?", Truth.Unknown, Truth.Unknown },
        { WarrantServiceOfficer, "A60 A-", Truth.No, Truth.No },

        // JEM: each examination, one remedial in all, any two failures disqualify.
        { JailEnforcement, "A70 B70", Truth.Yes, Truth.No },
        { JailEnforcement, "A70 B69.9", Truth.No, Truth.No },
        { JailEnforcement, "A70 B69.9 B70", Truth.Yes, Truth.No },
        { JailEnforcement, "A69.9 B90", Truth.No, Truth.No },
        { JailEnforcement, "A69.9 B69.9", Truth.No, Truth.Yes },
        { JailEnforcement, "A69.9 A69.9", Truth.No, Truth.Yes },
        { JailEnforcement, "A69.9 A70 B69.9 B70", Truth.No, Truth.Yes },
        { JailEnforcement, "A70 B-", Truth.No, Truth.No },
        { JailEnforcement, "A70 B?", Truth.Unknown, Truth.No },
        { JailEnforcement, "", Truth.No, Truth.No },

        // The same record under the other model: WSO has one final examination, JEM each.
        { WarrantServiceOfficer, "A70 B69.9", Truth.Yes, Truth.No },

        // TFM: no examination in its text.
        { TaskForce, "", Truth.Yes, Truth.No },
        { TaskForce, "A10 A10", Truth.Yes, Truth.No },
    };

    [Fact]
    public void What_is_required_is_read_from_records_not_said_at_a_moment() =>
        Assert.All(
            Wso.Rules.Law.Agreements.Of(WarrantServiceOfficer).WayIn!,
            required => Assert.False(required.In(new Candidate.Builder().Build(), WarrantServiceOfficer).IsAttested));

    [Theory]
    [MemberData(nameof(Examinations))]
    public void Examinations_count_as_the_model_says(AgreementType under, string taken, Truth certified, Truth disqualified)
    {
        var standing = Certification.Of(Candidates.Whole(under, Candidates.Taken(taken)).Build(), under);

        Assert.Equal(certified, standing.MeetsCertification);
        Assert.Equal(disqualified, standing.IsDisqualified);
    }

    [Fact]
    public void Two_failures_are_told_in_the_order_of_their_days_and_the_requirement_is_fixed()
    {
        var failed = new[] { Failed(new LocalDate(2025, 3, 8)), Failed(new LocalDate(2025, 3, 1)) };
        var standing = Certification.Of(Candidates.Whole(WarrantServiceOfficer, FactList.From(failed)).Build(), WarrantServiceOfficer);

        Assert.Equal([failed[1], failed[0]], standing.Failed);
        Assert.Equal("wso.not-failed-twice", Assert.Single(standing.Missing, reason => reason.IsFixed).Rule.Id);
    }

    [Theory]
    [InlineData(23, Truth.No)]
    [InlineData(24, Truth.Yes)]
    [InlineData(25, Truth.Yes)]
    public void A_Task_Force_candidate_has_at_least_two_years_of_work_experience(int months, Truth expected)
    {
        Assert.Equal(expected, Shown(new Candidate.Builder { WorkExperienceMonths = months }, "tfm.work-experience"));
        Assert.Equal(Truth.No, Shown(new Candidate.Builder { WorkExperienceMonths = FactValue<int>.None }, "tfm.work-experience"));
        Assert.Equal(Truth.Unknown, Shown(new Candidate.Builder(), "tfm.work-experience"));
    }

    public static TheoryData<AgreementType, string[]> Ways => new()
    {
        {
            WarrantServiceOfficer,
            [
                "wso.nominated", "wso.candidate-citizen", "wso.jail-experience", "wso.background-cleared", "wso.training-completed",
                "wso.examination-passed", "wso.not-failed-twice", "wso.authorization-letter", "wso.form-70-006-executed",
                "wso.credentials-issued"
            ]
        },
        {
            JailEnforcement,
            [
                "jem.nominated", "jem.candidate-citizen", "jem.background-cleared", "jem.training-completed", "jem.examinations-passed",
                "jem.not-failed-twice", "jem.authorization-letter", "jem.form-70-006-executed", "jem.credentials-issued"
            ]
        },
        {
            TaskForce,
            [
                "tfm.nominated", "tfm.candidate-citizen", "tfm.work-experience", "tfm.background-cleared", "tfm.training-completed",
                "tfm.authorization-letter"
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Of_an_empty_record_everything_is_missing_in_the_order_of_the_way_and_nothing_is_known_against_it(
        AgreementType under,
        string[] way)
    {
        var standing = Certification.Of(new Candidate.Builder().Build(), under);

        Assert.Equal(way, standing.Missing.Select(reason => reason.Rule.Id));
        Assert.All(standing.Missing, reason => Assert.Equal(Truth.Unknown, reason.Truth));
        Assert.All(standing.Missing, reason => Assert.Equal(under, reason.Under));
    }

    [Theory]
    [InlineData(WarrantServiceOfficer)]
    [InlineData(JailEnforcement)]
    [InlineData(TaskForce)]
    public void Each_fact_of_the_record_counts_before_the_certification_or_before_the_authorization_or_under_other_models_only(
        AgreementType under)
    {
        foreach (var truths in Product([Truth.No, Truth.Unknown, Truth.Yes], 7))
        {
            var record = Candidates.Whole(under, Candidates.Taken("A70"));
            (
                record.UnitedStatesCitizen, record.JailExperience, record.BackgroundCleared, record.Trained, record.AuthorizationLetter,
                record.Form70006, record.CredentialsIssued) =
                (truths[0], truths[1], truths[2], truths[3], truths[4], truths[5], truths[6]);
            var certified = under == WarrantServiceOfficer ? truths[..4].Min() : new[] { truths[0], truths[2], truths[3] }.Min();
            var all = under == TaskForce ? Least(certified, truths[4]) : Least(certified, truths[4..].Min());
            var standing = Certification.Of(record.Build(), under);

            Assert.Equal((certified, all), (standing.MeetsCertification, standing.MeetsAll));
        }
    }

    [Theory]
    [InlineData(WarrantServiceOfficer, JailEnforcement)]
    [InlineData(JailEnforcement, TaskForce)]
    [InlineData(TaskForce, WarrantServiceOfficer)]
    public void A_nomination_under_one_model_is_none_under_another_and_two_failures_end_only_their_own(
        AgreementType nominated,
        AgreementType asked)
    {
        Assert.Equal(Truth.No, Certification.Of(Candidates.Whole(nominated, Candidates.Taken("A70")).Build(), asked).MeetsCertification);
        Assert.Equal(Truth.No, Certification.Of(Candidates.Whole(nominated, Candidates.Taken("A60 A60")).Build(), asked).IsDisqualified);
        Assert.Equal(Truth.Unknown, Certification.Of(Candidates.Whole(Unknown, Candidates.Taken("A70")).Build(), asked).MeetsCertification);
    }

    [Fact]
    public void A_list_of_examinations_that_is_not_known_shows_neither_a_pass_nor_that_none_was_failed()
    {
        foreach (var under in new[] { WarrantServiceOfficer, JailEnforcement })
        {
            var standing = Certification.Of(Candidates.Whole(under, default).Build(), under);
            Assert.Equal((Truth.Unknown, Truth.Unknown), (standing.MeetsCertification, standing.IsDisqualified));
        }
    }

    [Theory]
    [InlineData(Unknown)]
    [InlineData(BasicOrderingAgreement)]
    [InlineData(DetainerOnly)]
    [InlineData(AgreementType.DetentionServices)]
    public void Nobody_is_certified_under_what_delegates_nothing(AgreementType under) =>
        Assert.Throws<ArgumentException>(() => Certification.Of(new Candidate.Builder().Build(), under));

    [Fact]
    public void Malformed_scores_and_months_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Examination.Builder { Score = 100.1m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Examination.Builder { Score = -0.1m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Candidate.Builder { WorkExperienceMonths = -1 });
        Assert.Throws<ArgumentNullException>(() => Certification.Of(null!, TaskForce));
    }

    private static Truth Shown(Candidate.Builder record, string rule) =>
        Certification.Of(record.Build(), TaskForce).Requirements.Single(reason => reason.Rule.Id == rule).Truth;

    /// <summary>Which subject an examination was in may not be said: it counts for itself, and perhaps for another.</summary>
    [Theory]
    [InlineData("80", Truth.Yes)]
    [InlineData("60,80", Truth.Unknown)]
    [InlineData("60,A80", Truth.Unknown)]
    [InlineData("A60,80", Truth.Unknown)]
    [InlineData("A60,A80", Truth.Yes)]
    [InlineData("A60,B80", Truth.No)]
    public void An_examination_without_a_subject(string taken, Truth passed) =>
        Assert.Equal(passed, Law.Examinations.EachPassed(FactList.From(taken.Split(',').Select(one => new Examination.Builder
        {
            Subject = char.IsLetter(one[0]) ? one[..1] : null,
            On = new LocalDate(2027, 1, 4),
            Score = decimal.Parse(one.TrimStart('A', 'B'), System.Globalization.CultureInfo.InvariantCulture),
        }.Build()))));

    private static Examination Failed(LocalDate on) => new Examination.Builder { Subject = "A", On = on, Score = 69.9m }.Build();

    private static Truth Least(Truth a, Truth b) => a < b ? a : b;

    private static IEnumerable<Truth[]> Product(Truth[] values, int places) =>
        places == 0 ? [[]] : Product(values, places - 1).SelectMany(rest => values.Select(value => (Truth[])[.. rest, value]));
}
