using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.Screens;

/// <summary>
/// What to do first about a person in custody: two lines that answer, in the order of danger. Every screen says it in these words.
/// </summary>
/// <remarks>
/// It repeats what the rule book answers and decides nothing. Times left count from the instant asked about: there is no clock in it.
/// </remarks>
public sealed class Headline
{
    private readonly CaseFile file;
    private readonly Instant now;
    private readonly Hold hold;
    private readonly bool saysTimeLeft;

    private Headline(CaseFile file, Instant now, bool saysTimeLeft)
    {
        (this.file, this.now, this.saysTimeLeft) = (file, now, saysTimeLeft);
        hold = RuleBook.Current.Hold(file, now);
        (Kind, At, Line1, Line2) = Said();
        Urgency = Kind == HeadlineKind.NotHere || At is null ? Urgency.None : Urgencies.Of(At.Value - now);
        if (Kind == HeadlineKind.ReleaseNow && At is null)
        {
            Urgency = Urgency.Passed;
        }
    }

    /// <summary>What to do.</summary>
    public HeadlineKind Kind { get; }

    /// <summary>
    /// The instant that matters most: since when release is due, by when it must be done, before when it must not, or when what is not
    /// known is over in any case. Null where there is none.
    /// </summary>
    /// <remarks>While release processing covers custody, the instant until which it does.</remarks>
    public Instant? At { get; }

    /// <summary>How near that instant is.</summary>
    public Urgency Urgency { get; }

    /// <summary>
    /// "RELEASE AT Fri May 10, 16:00 EDT (ONLY 20 min LEFT), NOT SOONER", without the mark of its urgency. A hold that the jail may end
    /// sooner, one that it may not, and one that state law requires begin with different words.
    /// </summary>
    public string Line1 { get; }

    /// <summary>Why, or what to do about it, in a sentence or two.</summary>
    public string Line2 { get; }

    /// <summary>What to ask before more is known; empty where nothing is open.</summary>
    public IReadOnlyList<Question> Questions { get; private set; } = [];

    private DateTimeZone Zone => file.Facility.TimeZone;

    /// <summary>What to do first, as of an instant.</summary>
    /// <param name="file">The case.</param>
    /// <param name="now">The instant.</param>
    /// <param name="saysTimeLeft">Whether the lines say the time left. A page that stays open says no: it counts by itself, or its words
    /// grow old.</param>
    public static Headline Of(CaseFile file, Instant now, bool saysTimeLeft = true) => new(file, now, saysTimeLeft);

    /// <summary>
    /// The first instant after which no hold can be in effect, though it is not known whether one is now. Null if none is known.
    /// </summary>
    public static Instant? OverInAnyCase(CaseFile file, Instant now)
    {
        ArgumentNullException.ThrowIfNull(file);
        return EndsOfHold(file, now).Where(at => at > now).Order()
            .Where(at => RuleBook.Current.Hold(file, at).Ruling == Ruling.Prohibited)
            .Select(static at => (Instant?)at)
            .FirstOrDefault();
    }

    /// <summary>Where limits of a hold lie. If release is due within a span, those as if it were due at its end are among them.</summary>
    private static IEnumerable<Instant> EndsOfHold(CaseFile file, Instant now)
    {
        var limits = RuleBook.Current.Hold(file, now).Limits;
        if (file.Custody.ReleaseDue.TryGetSpan(out var first, out var last) && first != last)
        {
            var (builder, custody) = (file.ToBuilder(), file.Custody.ToBuilder());
            custody.ReleaseDue = Moment.At(last);
            builder.Custody = custody.Build();
            limits = [.. limits, .. RuleBook.Current.Hold(builder.Build(), now).Limits];
        }

        return limits.Select(static limit => limit.At);
    }

    private (HeadlineKind Kind, Instant? At, string Line1, string Line2) Said()
    {
        var custody = file.Custody;
        var release = Decide(JailAction.Release);
        if (custody.Released.By(now) == Truth.Yes || custody.IceTookCustody.By(now) == Truth.Yes)
        {
            return (
                HeadlineKind.NotHere,
                null,
                custody.IceTookCustody.By(now) == Truth.Yes
                    ? $"NOT HERE. ICE took custody{Since(custody.IceTookCustody)}."
                    : $"NOT HERE. Released{Since(custody.Released)}.",
                "Nothing is left to decide about custody.");
        }

        return (release.Ruling, hold.Ruling) switch
        {
            (Ruling.Required, _) => Now(),
            (_, Ruling.Permitted or Ruling.Required) => Held(release),
            (Ruling.Undetermined, _) => Unknown(release),
            _ when custody.Booked.By(now) == Truth.No =>
                (
                    HeadlineKind.NotHere,
                    null,
                    "NOT HERE. Not booked into this jail at this time.",
                    "No booking, so there is no hold to decide."),
            _ => Before(),
        };
    }

    private (HeadlineKind, Instant?, string, string) Now()
    {
        var since = RuleBook.Current.Duties(file, now)
            .FirstOrDefault(static duty => duty.Duty == Duty.ReleasePerson)?.Due
            .TryGet(out var due) == true
            ? due
            : (Instant?)null;
        if (OutProcessing.CoveredUntil(file) is { } covered && covered > now && since <= now && !HasEnded(since.Value))
        {
            return (
                HeadlineKind.ReleaseNow,
                covered,
                $"RELEASE AS SOON AS PROCESSED. Due since {Say(since.Value)}.",
                $"Finish now. {Say(covered)} is the outer limit{WhoseBound(since.Value, covered)}, not a target. Do not slow it for "
                    + $"ICE.{Bail()}");
        }

        return since is not { } overdue ? (HeadlineKind.ReleaseNow, null, "RELEASE NOW.", NoAuthority())
            : AtTheLatest(overdue) is { } latest
                ? (
                    HeadlineKind.ReleaseNow,
                    latest,
                    $"RELEASE NOW. OVERDUE since {Say(latest)} at the latest.",
                    $"Any lawful hold ended then. If there was none, release is overdue since {Say(overdue)}.")
            : (
                HeadlineKind.ReleaseNow,
                overdue,
                $"RELEASE NOW. {(saysTimeLeft ? Urgencies.Say(overdue - now) + "," : "OVERDUE")} since {Say(overdue)}.",
                NoAuthority());
    }

    /// <summary>
    /// The instant from which release is overdue whatever is not known: whether there was a hold, or when in a span release was due. Null
    /// where that is the instant itself.
    /// </summary>
    private Instant? AtTheLatest(Instant overdue)
    {
        var ends = EndsOfHold(file, now).Where(at => at <= now && at > overdue).ToList();
        return ends.Count > 0 ? ends.Max() : null;
    }

    /// <summary>The hour and the twelve are this library's; a state or counsel may set others.</summary>
    private string WhoseBound(Instant due, Instant covered) =>
        file.LocalLaw.ReleaseProcessing is null && covered - due == Duration.FromHours(12) ? " (ours, not a statute's)" : "";

    private (HeadlineKind, Instant?, string, string) Held(Verdict release)
    {
        if (hold.End is not { } end)
        {
            return (
                HeadlineKind.HeldWithoutEnd,
                null,
                "HELD FOR ICE. No end is on record.",
                "The detention services agreement states no longest stay. Ask ICE for a date, and tell counsel.");
        }

        var by = file.Custody.ReleaseDue.TryGet(out var due) ? Instant.Max(end, due) : end;
        var isNear = Urgencies.Of(by - now) == Urgency.WithinHour;
        var then = isNear ? "Out-process now and release at that time."
            : IsWeekendBetween(now, by) ? "Release at that time, not later: weekends do not extend it."
            : "Release at that time, not later.";
        var (when, contract) = (Say(by) + Left(by), hold.Bases.Contains(AgreementType.DetentionServices));
        var (line, why) = (hold.Ruling, release.Ruling) switch
        {
            (_, Ruling.Undetermined) => (
                $"RELEASE BY {when}",
                "Whether local custody goes on is not known. Ask records when the last charge, sentence or court hold ends "
                    + "(custody.releaseDue)."),
            (Ruling.Required, _) => ($"HOLD UNTIL {when}, THEN RELEASE", $"State law requires the hold until then. {then}"),
            (_, Ruling.Permitted) => (
                $"RELEASE BY {when}, OR SOONER",
                $"Holding is allowed until then, not required. {(isNear ? "Out-process now: the" : "The")} person must be out by then."),
            _ when contract => (
                $"TO ICE BY {when}, OR RELEASE",
                "The contract's time ends then. Call ICE now. If ICE does not come by then, release, and tell counsel."),
            _ when hold.Bases.Contains(AgreementType.TaskForce) => (
                $"TO ICE BY {when}, OR RELEASE",
                "The federal arrest lasts until then, and no release is due sooner. Do not set out unless you arrive by then."),
            _ => (
                $"RELEASE AT {when}, NOT SOONER",
                $"Until then only ICE may take the person. {then.TrimEnd('.')}, whether ICE came or not."),
        };
        return (HeadlineKind.ReleaseBy, by, line, why + Bail());
    }

    private (HeadlineKind, Instant?, string, string) Unknown(Verdict release)
    {
        Questions = Question.Of(file, now, Decide(JailAction.HoldForIce).Explain(), release.Explain());
        if (!file.Custody.ReleaseDue.IsKnown && file.Custody.BailRefused.By(now) != Truth.Yes)
        {
            return (
                HeadlineKind.NotKnown,
                null,
                "NOT KNOWN. When release is due is not on record: ask records.",
                "Do not hold for ICE on this. Release is due when the last charge, sentence or court hold ends.");
        }

        var over = OverInAnyCase(file, now);
        var isDue = file.Custody.ReleaseDue.By(now) == Truth.Yes || file.Custody.BailRefused.By(now) == Truth.Yes;
        var last = over is { } end
            ? $"Whatever the answer, no hold lasts past {Say(end)}{(isDue ? ", and that is no permission to wait" : Left(end))}. "
                + "Weekends do not extend it."
            : isDue ? "No end is known either." : "";
        if (file.Custody.ReleaseDue.By(now) == Truth.Unknown && file.Custody.ReleaseDue.TryGetSpan(out var first, out var latest))
        {
            return (
                HeadlineKind.NotKnown,
                over,
                "NOT KNOWN WHETHER RELEASE IS DUE YET. Ask records now.",
                $"It falls due {Between(first, latest)}; until then local custody goes on. Do not hold for ICE on this. {last}".TrimEnd());
        }

        return isDue && OutProcessing.CoveredUntil(file) is { } covered && covered > now
            ? (HeadlineKind.NotKnown, over, $"NOT KNOWN. Do not hold: keep processing, and ask {Whom(mostWhom: 1)}.", last + Bail())
            : isDue ? (
                HeadlineKind.NotKnown,
                over,
                Questions is [{ Path: "person.citizenshipQuestions" }, ..]
                    ? $"NOT KNOWN: MAY BE A U.S. CITIZEN. Do not hold: ask {Whom(mostWhom: 1)} now."
                    : $"NOT KNOWN, PAST RELEASE DUE. Do not hold on this: ask {Whom(mostWhom: 1)}.",
                $"Ask now. Until there is an answer, nothing permits custody. {last}{Bail()}")
            : (HeadlineKind.NotKnown, over, $"NOT KNOWN. Do not hold on this: ask {Whom(mostWhom: 2)}.", last);
    }

    private (HeadlineKind, Instant?, string, string) Before()
    {
        if (!file.Custody.ReleaseDue.TryGetSpan(out var due, out var latest) || due < now)
        {
            return (
                HeadlineKind.NotBefore,
                null,
                "NO RELEASE IN SIGHT. Local custody goes on.",
                "No date of release is on record, and no hold for ICE is in effect.");
        }

        var then = RuleBook.Current.Hold(file, due);
        var next = then.Ruling switch
        {
            Ruling.Permitted
                or Ruling.Required when then.End is { } end => $"A hold for ICE could then last until {Say(end)}, if nothing changes.",
            Ruling.Permitted or Ruling.Required => "A hold for ICE could then follow, if nothing changes.",
            Ruling.Undetermined => "Whether a hold for ICE may follow is not known.",
            _ => "Release then. No hold for ICE may follow.",
        };
        if (then.Ruling == Ruling.Undetermined)
        {
            Questions = Question.Of(file, due, RuleBook.Current.Decide(file, Here(due), JailAction.HoldForIce).Explain());
            next += Questions.Count > 0 ? $" {Questions[0].Sentence}" : "";
        }

        return then is { Ruling: Ruling.Required, End: { } required } && latest == due
            ? (
                HeadlineKind.NotBefore,
                due,
                $"NO RELEASE. Local custody until {Say(due)}, then a hold for ICE.",
                $"State law will require that hold until {Say(required)}, if nothing changes. Ask again when release is due.")
            : latest > due ? (
                HeadlineKind.NotBefore,
                due,
                $"RELEASE IS DUE {Between(due, latest)}. Ask records for the time.",
                $"Local custody goes on until then. {next}")
            : (
                HeadlineKind.NotBefore,
                due,
                $"RELEASE NOT BEFORE {Say(due)}{(saysTimeLeft ? $" (in {Times.Say(due - now)})" : "")}",
                $"Local custody goes on until then. {next}");
    }

    /// <summary>Why nothing authorizes custody, in a sentence.</summary>
    private string NoAuthority()
    {
        var because = Decide(JailAction.HoldForIce).Explain().Because.Where(static reason => reason.Decides).ToList();
        var bar = because.Find(static reason => reason.Rule.Kind == RuleKind.Bar && reason.Truth == Truth.Yes);
        // Of a hold on the detainer alone: any jail can be sent one.
        var missing = because.Find(static reason => reason is { Truth: Truth.No, Of: null, Under: AgreementType.DetainerOnly });
        return file.Custody.BailRefused.By(now) == Truth.Yes
            ? $"Bail was refused because of ICE{Since(file.Custody.BailRefused)}. Accept it, and release the person."
            : bar?.Rule.Id == "bar.citizenship" ? $"No hold is allowed: {Citizenship()}."
            : bar is not null ? $"No hold is allowed: {bar.Rule.Says}."
            : file.Custody.IceCancelled.By(now) == Truth.Yes
                ? $"ICE called it off{Since(file.Custody.IceCancelled)}. Nothing else authorizes custody."
            : Ended() is { } limit ? $"Any hold was over {Say(limit.At)}: {LimitLabel.Of(limit.Rule)}. Nothing else authorizes custody."
            : missing is not null ? $"Missing for a hold: {missing.Rule.Says}. Nothing else authorizes custody."
            : "No authority to hold for ICE is shown, and nothing else authorizes custody.";
    }

    /// <summary>Which of the two it is: a question without an answer, or the answer.</summary>
    private string Citizenship() =>
        file.Person.CitizenshipQuestions.OrNone()
            .FirstOrDefault(question => question.AnsweredInWriting.By(now) != Truth.Yes) is { } open
            ? $"a question of United States citizenship{(open.Raised.TryGet(out var raised) ? $", raised {Say(raised)}," : "")} has no "
                + "written answer"
            : "the written answer is that the person is a United States citizen";

    /// <summary>Release is due from the refusal on, which nobody sees who looks for a release date.</summary>
    private string Bail() => file.Custody.BailRefused.By(now) == Truth.Yes
        ? $" The time counts from the bail that was refused because of ICE,{Since(file.Custody.BailRefused)}."
        : "";

    private string Between(Instant first, Instant last) => $"between {Say(first)} and {Say(last)}";

    /// <summary>As many as the line has room for; the questions below name all.</summary>
    private string Whom(int mostWhom) => Questions.Count == 0 ? "the county attorney"
        : string.Join(
            " and ",
            Questions.Select(static question => question.Whom)
                .Distinct()
                .Take(mostWhom)
                .Select(static (whom, i) => i == 0 ? whom : whom.Replace("the ", "", StringComparison.Ordinal)));

    private HoldLimit? Ended() => hold.Limits.Where(limit => limit.At <= now).MaxBy(static limit => limit.At);

    /// <summary>Whether it is due because a hold ended: then no time for processing follows.</summary>
    private bool HasEnded(Instant since) => file.Custody.ReleaseDue.TryGet(out var due) && since > due;

    private bool IsWeekendBetween(Instant from, Instant to)
    {
        var last = to.InZone(Zone).Date;
        for (var day = from.InZone(Zone).Date; day <= last; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            {
                return true;
            }
        }

        return false;
    }

    private string Since(Moment moment) => moment.TryGet(out var at) ? $" {Say(at)}" : "";

    private Verdict Decide(JailAction action) => RuleBook.Current.Decide(file, Here(now), action);

    /// <summary>Here, nobody in particular, nothing attested.</summary>
    private Act Here(Instant at) => new Act.Builder(at) { Place = file.Facility.Id }.Build();

    private string Left(Instant at) => saysTimeLeft ? $" ({Urgencies.Say(at - now)})" : "";

    private string Say(Instant at) => Times.Say(at, Zone, now);
}
