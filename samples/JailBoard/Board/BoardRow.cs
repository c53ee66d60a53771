using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;
using Wso.Rules.Programs;

namespace Wso.JailBoard;

/// <summary>How one custody stands at an instant: everything is asked of the rule book, nothing decided here.</summary>
internal sealed class BoardRow
{
    /// <summary>How long before release is due a person comes onto the board.</summary>
    public static readonly Duration Ahead = Duration.FromHours(72);

    public BoardRow(Stay stay, CaseFile file, Instant now)
    {
        (Stay, CaseFile, Now) = (stay, file, now);
        Hold = RuleBook.Current.Hold(file, now);
        Release = RuleBook.Current.Decide(file, Here(file, now), JailAction.Release);
        var duties = RuleBook.Current.Duties(file, now);
        Duties = [.. duties.Where(static duty => duty.Duty != Duty.ReleasePerson && duty.State is DutyState.Due or DutyState.Overdue)];
        LettingGo = duties.FirstOrDefault(static duty => duty.Duty == Duty.ReleasePerson && duty.State is DutyState.Due or DutyState.Overdue or DutyState.Unknown);
        Servers = [.. new[] { JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant }
            .Select(action => (action, Officers: Eligibility.Of(file, Here(file, now), action).Where(static one => WhyNot.IsGiven(one.ByRecords.Ruling)).Select(static one => one.Officer.Id!).ToList()))
            .Where(static one => one.Officers.Count > 0)];
    }

    public Stay Stay { get; }

    public CaseFile CaseFile { get; }

    public Instant Now { get; }

    public Hold Hold { get; }

    public Verdict Release { get; }

    /// <summary>The duty to let the person go; null: nothing of the kind is in sight.</summary>
    public DutyOwed? LettingGo { get; }

    /// <summary>The other duties, due or overdue, the soonest first.</summary>
    public IReadOnlyList<DutyOwed> Duties { get; }

    /// <summary>Who could serve which warrant now by the records, once they confirm what is true only at the moment.</summary>
    public IReadOnlyList<(JailAction Action, List<string> Officers)> Servers { get; }

    public DateTimeZone Zone => CaseFile.Facility.TimeZone;

    public bool IsOverdue => Duties.Append(LettingGo).Any(static duty => duty?.State == DutyState.Overdue);

    /// <summary>What the countdown counts to: when the person must be let go.</summary>
    public Instant? Until => Hold.End ?? Known(LettingGo?.Due) ?? Known(CaseFile.Custody.ReleaseDue);

    /// <summary>What the board is ordered by: the first instant at which something is due; a request is not.</summary>
    public Instant? FirstDue => Duties.Where(static duty => duty.Force != DutyForce.Request).Select(static duty => Known(duty.Due)).Append(Until).Min();

    /// <summary>The limit that ended a hold, where one would stand but for it.</summary>
    public HoldLimit? Ended => Hold.End is null ? Hold.Limits.Where(limit => limit.At <= Now).MaxBy(static limit => limit.At) : null;

    /// <summary>The question that the board asks: here and now, nobody in particular, nothing said.</summary>
    public static Act Here(CaseFile file, Instant now) => new Act.Builder(now) { Place = file.Facility.Id }.Build();

    /// <summary>In the jail, and held for ICE, due for release within 72 hours, or with release due at a time nobody has said. What is not known keeps nobody off the board.</summary>
    public static bool IsOnBoard(CaseFile file, Instant now)
    {
        var custody = file.Custody;
        var isGone = custody.Released.By(now) == Truth.Yes || custody.IceTookCustody.By(now) == Truth.Yes || custody.Booked.By(now) == Truth.No;
        return !isGone && (custody.ReleaseDue.By(now + Ahead) != Truth.No || RuleBook.Current.Hold(file, now).Ruling != Ruling.Prohibited);
    }

    /// <summary>The first instant after now at which the row, or whether it is there, may be another; null: never by itself.</summary>
    public static Instant? NextChange(CaseFile file, Instant now)
    {
        var asked = file.Officers.OrNone().Select(officer => Attested.ByOfficer(file, now, officer.Id)).Prepend(Here(file, now)).Select(act => RuleBook.Current.NextChange(file, act));
        var enters = new[] { file.Custody.Booked, file.Custody.ReleaseDue }.Select((moment, i) => Known(moment) - (i * Ahead)).Where(at => at > now);
        return asked.Concat(enters).Min();
    }

    private static Instant? Known(Moment? moment) => moment?.TryGet(out var at) == true ? at : null;
}
