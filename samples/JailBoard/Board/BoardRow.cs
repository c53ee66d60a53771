using Wso.Rules.Programs;
using Wso.Screens;

namespace Wso.JailBoard;

/// <summary>How one custody stands at an instant: everything is asked of the rule book, nothing decided here.</summary>
internal sealed class BoardRow
{
    /// <summary>How long before release is due a person comes onto the board.</summary>
    public static readonly Duration Ahead = Duration.FromHours(72);

    private static readonly Duration[] NearerFrom = [Duration.FromHours(24), Duration.FromHours(1)];

    private readonly DutyOwed? release;

    /// <param name="stay">Whose it is.</param>
    /// <param name="file">The case file at hand.</param>
    /// <param name="now">The board's clock.</param>
    /// <param name="roster">Who is on duty; null: nobody knows, and then everybody who is designated is named.</param>
    public BoardRow(Stay stay, CaseFile file, Instant now, DutyRoster? roster = null)
    {
        (Stay, CaseFile, Now) = (stay, file, now);
        Hold = RuleBook.Current.Hold(file, now);
        Release = RuleBook.Current.Decide(file, Here(file, now), JailAction.Release);
        Headline = Headline.Of(file, now, saysTimeLeft: false);
        var duties = RuleBook.Current.Duties(file, now);
        Duties = [.. duties.Where(static duty => duty.Duty != Duty.ReleasePerson && duty.State is DutyState.Due or DutyState.Overdue)];
        release = duties.FirstOrDefault(static duty =>
            duty.Duty == Duty.ReleasePerson && duty.State is DutyState.Due or DutyState.Overdue or DutyState.Unknown);

        // A warrant that was served is not offered again: whoever has to record a second service still can.
        Servers = [.. new[] { JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant }
            .Where(action => file.Acts.OrNone().All(act => act.Action != action))
            .Select(action => (action, Officers: Eligibility.Of(file, Here(file, now), action)
                .Where(static one => WhyNot.IsGiven(one.ByRecords.Ruling)).Select(static one => one.Officer.Id!)
                .Where(officer => roster?.IsOnDuty(officer, now) != false).ToList()))
            .Where(static one => one.Officers.Count > 0)];
    }

    public Stay Stay { get; }

    public CaseFile CaseFile { get; }

    public Instant Now { get; }

    public Hold Hold { get; }

    public Verdict Release { get; }

    /// <summary>What to do first, in the words that every screen uses; without the time left, which the page counts.</summary>
    public Headline Headline { get; }

    /// <summary>The other duties, due or overdue, the soonest first.</summary>
    public IReadOnlyList<DutyOwed> Duties { get; }

    /// <summary>What has to be written, told or filed: not late in the way in which a release is late.</summary>
    public IEnumerable<DutyOwed> Paperwork => Duties.Where(static duty => duty.Force != DutyForce.Request);

    /// <summary>Who on duty could serve which warrant now by the records, once they confirm what is true only at the moment.</summary>
    public IReadOnlyList<(JailAction Action, List<string> Officers)> Servers { get; }

    /// <summary>Who may serve, in a sentence; empty where nobody may.</summary>
    public string MayServe =>
        string.Join(
            " ",
            Servers.Select(static one => $"{string.Join(" or ", one.Officers)} may serve the {Words.Warrant(one.Action)} now."));

    public DateTimeZone Zone => CaseFile.Facility.TimeZone;

    /// <summary>The person should be gone, and is not.</summary>
    public bool IsReleaseLate => Group == Group.ReleaseNow && release?.State == DutyState.Overdue;

    public Group Group => Headline.Kind switch
    {
        HeadlineKind.NotHere => Group.Gone,
        HeadlineKind.ReleaseNow => Group.ReleaseNow,
        HeadlineKind.NotKnown => Group.FindOut,
        _ when Headline.Urgency is Urgency.Passed or Urgency.WithinHour => Group.WithinTheHour,
        _ => Headline.Urgency == Urgency.WithinDay ? Group.Today : Group.Later,
    };

    /// <summary>
    /// The instant that the countdown counts from or to. If release is or may be due, it counts from when it became due, even while
    /// processing or a hold may go on. Otherwise it counts to the deadline. Null if there is none, or if it is not known.
    /// </summary>
    public Instant? Until =>
        Group is Group.ReleaseNow or Group.FindOut ? Known(release?.Due) ?? Known(CaseFile.Custody.ReleaseDue) : Headline.At;

    /// <summary>What that instant is.</summary>
    public string UntilWhat => Group switch
    {
        Group.ReleaseNow => "Release due since",
        Group.FindOut => Until > Now ? "Release may be due" : "Release may be due since",
        _ => Headline.Kind == HeadlineKind.ReleaseBy ? "Hold ends" : "Release due",
    };

    /// <summary>What the board is ordered by within a group: the first instant at which something is due; a request is not.</summary>
    public Instant? FirstDue => Paperwork.Select(static duty => Known(duty.Due)).Append(Until).Min();

    /// <summary>The limit that ends the hold, or that ended it where one would stand but for it.</summary>
    public HoldLimit? Limit =>
        Hold.BindingLimit ?? (Hold.End is null ? Hold.Limits.Where(limit => limit.At <= Now).MaxBy(static limit => limit.At) : null);

    /// <summary>Why the answers about hold and release are what they are together, in a sentence.</summary>
    public string Together => (Hold.Ruling, Release.Ruling) switch
    {
        (Ruling.Permitted, Ruling.Prohibited) when Hold.End is { } end =>
            $"Both go together: under the {EnglishNames.Of(Hold.BindingLimit!.Basis)} the person is in ICE's custody here, so this jail "
                + "may not "
            + $"release before the hold ends or ICE says so. At {LocalTimes.SayShort(end, Zone)} the hold is over, and release is required.",
        (Ruling.Permitted, Ruling.Prohibited) =>
            "Both go together: the person is in ICE's custody here, and nothing on record ends the hold.",
        (Ruling.Permitted, Ruling.Permitted) => "The hold is only asked for: this jail may hold, and may release.",
        (Ruling.Required, _) => "State law requires the hold, so this jail may not release before it ends.",
        (Ruling.Prohibited, Ruling.Required) => "Nothing authorizes custody but release processing.",
        (Ruling.Prohibited, Ruling.Prohibited) =>
            Group == Group.Gone ? "The person is not in this jail's custody."
            : "Release is not due yet: the person is in local custody, and no hold for ICE stands.",
        _ => "It is not known whether the person may be held. What is not shown is not permitted.",
    };

    /// <summary>The question that the board asks: here and now, nobody in particular, nothing said.</summary>
    public static Act Here(CaseFile file, Instant now) => new Act.Builder(now) { Place = file.Facility.Id }.Build();

    /// <summary>
    /// In the jail, and held for ICE, due for release within 72 hours, or with release due at a time nobody has said. What is not known
    /// keeps nobody off the board.
    /// </summary>
    public static bool IsOnBoard(CaseFile file, Instant now)
    {
        var custody = file.Custody;
        var isGone = custody.Released.By(now) == Truth.Yes || custody.IceTookCustody.By(now) == Truth.Yes
            || custody.Booked.By(now) == Truth.No;
        return !isGone && (custody.ReleaseDue.By(now + Ahead) != Truth.No || RuleBook.Current.Hold(file, now).Ruling != Ruling.Prohibited);
    }

    /// <summary>The first instant after now at which the row, or whether it is there, may be another; null: never by itself.</summary>
    /// <param name="file">The case file at hand.</param>
    /// <param name="now">The board's clock.</param>
    /// <param name="row">The row at that instant; null: the person is not on the board.</param>
    public static Instant? NextChange(CaseFile file, Instant now, BoardRow? row)
    {
        var asked = file.Officers.OrNone().Select(officer => Attested.ByOfficer(file, now, officer.Id)).Prepend(Here(file, now))
            .Select(act => RuleBook.Current.NextChange(file, act));
        var enters = new[] { file.Custody.Booked, file.Custody.ReleaseDue }.Select((moment, i) => Known(moment) - (i * Ahead));

        // Less than an hour is within the hour: so it comes into the group just after.
        var until = row?.Headline.At;
        var nearer = NearerFrom.Select(length => until - length + Duration.Epsilon).Append(until);
        return asked.Concat(enters.Concat(nearer).Where(at => at > now)).Min();
    }

    private static Instant? Known(Moment? moment) => moment?.TryGet(out var at) == true ? at : null;
}
