using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;
using Wso.Rules.Programs;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>Looks over what is the same in every case of a jail: agreements, officers, facilities, and counsel's answers.</summary>
/// <remarks>
/// Who could serve a warrant is decided on a case in which everything else is in order, so that what is missing is missing in the standing
/// data.
/// </remarks>
internal sealed class JailCheck
{
    private static readonly AgreementType[] Models =
    [
        AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce
    ];

    private readonly Jail jail;
    private readonly Instant at;
    private readonly int days;
    private readonly CaseFile standing;

    private JailCheck(Jail jail, Instant at, int days)
    {
        (this.jail, this.at, this.days) = (jail, at, days);
        standing = Standing(jail, at);
    }

    /// <summary>Everything found, what does not hold now before what ends soon.</summary>
    public static IReadOnlyList<Finding> Of(Jail jail, Instant at, int days)
    {
        var check = new JailCheck(jail, at, days);
        return [
            .. check.AgreementsAndOfficersThatEnd()
                .Concat(check.AgreementsNotInForce())
                .Concat(check.OfficersWhoCouldNot())
                .Concat(check.FacilitiesNotCovered())
                .Concat(check.Counsel())
                .OrderBy(finding => finding.Kind)
        ];
    }

    /// <summary>An officer whose authority ends with the agreement is listed with it.</summary>
    private IEnumerable<Finding> AgreementsAndOfficersThatEnd() =>
        from ends in new[] { AuthorityEnd.Within(standing, at, days, []) }
        from end in ends
        where end.Officer is null || !ends.Any(other => other.Officer is null && other.Under == end.Under && other.At == end.At)
        let who = end.Officer is { } officer ? $"officer {officer}, {Words.Of(end.Under)}" : $"agreement {Words.Of(end.Under)}"
        select new Finding(
            FindingKind.Soon,
            who,
            $"ends {Terminal.At(end.At, jail.Facility.TimeZone)}: from then on it is not shown that "
                + $"{string.Join("; ", end.Because.Select(rule => rule.Says))}",
            end.Officer is null
                ? "Renew the agreement, or stop acting under it by then"
                : "Have the authorization renewed, or take the officer off this work by then");

    private IEnumerable<Finding> AgreementsNotInForce()
    {
        if (!jail.Agency.Agreements.IsKnown)
        {
            yield return new Finding(
                FindingKind.NotKnown,
                "agreements",
                "the agency's agreements are not listed, so that none counts",
                "List them, or say [] if there is none");
        }

        foreach (var type in jail.Agency.Agreements.OrNone().Select(agreement => agreement.Type).Where(Models.Contains).Distinct())
        {
            foreach (var reason in Reasons(type).Where(reason => reason.Rule.Id.EndsWith(".in-force", StringComparison.Ordinal)))
            {
                yield return Missing(
                    reason,
                    $"agreement {Words.Of(type)}",
                    "Enter the agreement that replaced it, or stop acting under it",
                    "Enter its edition, dates and notices");
            }
        }
    }

    private IEnumerable<Finding> OfficersWhoCouldNot()
    {
        if (!jail.Officers.IsKnown)
        {
            yield return new Finding(
                FindingKind.NotKnown,
                "officers",
                "the officers are not listed, so that nobody is shown to be able to act",
                "List them, or say [] if nobody is designated");
        }

        foreach (var officer in jail.Officers.OrNone())
        {
            foreach (var designation in officer.Designations.OrNone().Where(designation => Models.Contains(designation.Under)))
            {
                var missing = MissingOf(officer, designation.Under)
                    .Where(reason => !reason.Rule.Id.EndsWith(".in-force", StringComparison.Ordinal))
                    .ToArray();
                foreach (var reason in missing)
                {
                    yield return Missing(
                        reason,
                        $"officer {officer.Id ?? "without an id"}, {Words.Of(designation.Under)}",
                        "Keep the officer off this work until that is true",
                        "Enter it: until then the officer counts as not designated");
                }
            }
        }
    }

    private IEnumerable<Finding> FacilitiesNotCovered()
    {
        var jails = jail.Agency.Facilities.IsKnown ? jail.Agency.Facilities.Append(jail.Facility.Id).Distinct() : [jail.Facility.Id];
        foreach (var agreement in jail.Agency.Agreements.OrNone().Where(agreement => agreement.Type != AgreementType.TaskForce))
        {
            var name = Words.Of(agreement.Type);
            if (!agreement.Facilities.IsKnown)
            {
                yield return new Finding(
                    FindingKind.NotKnown,
                    $"agreement {name}",
                    "it is not known which jails it covers",
                    "Enter the facilities of its appendix");
                continue;
            }

            foreach (var facility in jails.Where(facility => !agreement.Facilities.Contains(facility)))
            {
                yield return new Finding(
                    FindingKind.Now,
                    $"facility {facility}",
                    $"the agreement {name} does not cover it: nothing done there counts as done under it",
                    "Have it added to the appendix, or act only in the jails it names");
            }
        }
    }

    private IEnumerable<Finding> Counsel()
    {
        var (counsel, state) = (jail.LocalLaw, jail.Facility.State);
        var day = at.InZone(jail.Facility.TimeZone).Date;
        var law = RuleBook.Current.LawOf(state, day);
        var types = jail.Agency.Agreements.OrNone()
            .Select(agreement => agreement.Type)
            .Concat(jail.Agency.DetentionServices.TryGet(out _) ? [AgreementType.DetentionServices] : [])
            .Distinct()
            .ToArray();
        foreach (var question in CounselQuestion.Of(state, types))
        {
            var answer = counsel.AnswerTo(question.Question);
            var name = $"counsel, {Json.Camel(question.Question)}";
            if (!answer.IsKnown)
            {
                if (question.MustBeAnswered)
                {
                    yield return new Finding(
                        FindingKind.NotKnown,
                        name,
                        $"not answered: {question.Asks} Until then {string.Join(", ", question.Effects.Select(effect => effect.Says))} is "
                            + "undetermined",
                        "Ask counsel: 'wso counsel --state " + state + "' prints the questions");
                }

                continue;
            }

            if (AnsweredOn(counsel) is not { } answered)
            {
                yield return new Finding(
                    FindingKind.NotKnown,
                    name,
                    "answered, but the file does not say when, so that nobody can tell whether the law has changed since",
                    "Enter answeredOn");
            }
            else if (Newest(law, question.Question) is { } changed && changed > answered)
            {
                yield return new Finding(
                    FindingKind.Now,
                    name,
                    $"answered {Terminal.Iso(answered)}, and the law has changed since, on {Terminal.Iso(changed)}: "
                        + $"{LegalCitation.Of(law!.AnswerTo(question.Question).Citation)}",
                    "Ask counsel again");
            }
        }

        if (RuleBook.Current.LastChecked < day)
        {
            yield return new Finding(
                FindingKind.NotKnown,
                "the law",
                $"this library last checked it {Terminal.Iso(RuleBook.Current.LastChecked)}; later law is not in it",
                "Take a newer version, if there is one");
        }
    }

    private LocalDate? AnsweredOn(LocalLaw counsel) =>
        counsel.AnsweredOn.ToString() is var text && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date
        : OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var instant }
            ? instant.ToInstant().InZone(jail.Facility.TimeZone).Date
            : null;

    /// <summary>The day on which the state's law began as it is, or the source of this answer did, whichever came later.</summary>
    private static LocalDate? Newest(StateLawSpan? law, LocalLawQuestion question) =>
        new[] { law?.From, law?.AnswerTo(question).Citation.From }.Max();

    private static Finding Missing(Reason reason, string about, string doIfNot, string doIfUnknown) =>
        reason.Truth == Truth.Unknown
            ? new Finding(
                FindingKind.NotKnown,
                about,
                $"it is not known whether {reason.Rule.Says} ({LegalCitation.Of(reason.Citation)})",
                doIfUnknown)
            : new Finding(FindingKind.Now, about, $"it is not so that {reason.Rule.Says} ({LegalCitation.Of(reason.Citation)})", doIfNot);

    /// <summary>What prevents a model itself, for every officer.</summary>
    private Reason[] Reasons(AgreementType model) =>
        [
            .. Eligibility.Of(standing, Ask(), JailAction.ExecuteArrestWarrant)
                .SelectMany(one => one.Missing)
                .Where(reason => reason.Under == model)
                .DistinctBy(reason => reason.Rule.Id)
        ];

    private Reason[] MissingOf(Officer officer, AgreementType model) =>
        [
            .. Eligibility.Of(standing, Ask(), JailAction.ExecuteArrestWarrant)
                .Where(one => one.Officer.Id == officer.Id)
                .SelectMany(one => one.Missing)
                .Where(reason => reason.Under == model)
                .DistinctBy(reason => reason.Rule.Id)
        ];

    private Act Ask() => new Act.Builder(at) { Place = jail.Facility.Id }.Build();

    private static CaseFile Standing(Jail jail, Instant at)
    {
        var person = BestCase.PersonHere(at);
        var file = jail.NewCase("check");
        (file.Person, file.Papers, file.Custody, file.Acts) = (person.Person, person.Papers, person.Custody, []);
        return file.Build();
    }
}
