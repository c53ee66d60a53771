using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.Screens;

/// <summary>What a stretch of a drawn hold shows.</summary>
public enum BandKind
{
    /// <summary>Local custody: release is not due yet.</summary>
    LocalCustody,

    /// <summary>Release processing covers custody.</summary>
    OutProcessing,

    /// <summary>A hold for ICE is permitted.</summary>
    Hold,

    /// <summary>State law requires a hold for ICE.</summary>
    RequiredHold,

    /// <summary>Whether the person may be held is not known.</summary>
    NotKnown,

    /// <summary>Nothing authorizes custody.</summary>
    NoAuthority,

    /// <summary>The person is gone.</summary>
    Gone,
}

/// <summary>A stretch over which nothing changes.</summary>
/// <param name="From">Its start, included.</param>
/// <param name="Until">Its end, excluded.</param>
/// <param name="Kind">What it shows.</param>
public sealed record Band(Instant From, Instant Until, BandKind Kind);

/// <summary>An instant that is marked and named.</summary>
/// <param name="Letter">The letter on the line.</param>
/// <param name="At">When.</param>
/// <param name="What">What happens then, without the time.</param>
public sealed record Mark(char Letter, Instant At, string What);

/// <summary>A hold drawn: the rule book's own timeline from release due to the end of the hold, as one line of text and as SVG.</summary>
/// <remarks>Letters and patterns carry the meaning; there is no color in it.</remarks>
public sealed class DrawnHold
{
    private readonly DateTimeZone zone;
    private readonly Instant now;

    private DrawnHold(CaseFile file, Instant now, List<Mark> marks)
    {
        (zone, this.now) = (file.Facility.TimeZone, now);
        Marks = [.. marks.OrderBy(static mark => mark.At)];
        var (first, last) = (Marks[0].At, Marks[^1].At);
        var margin = Duration.Max(Duration.FromMinutes(30), (last - first) / 12);
        // The library decides nothing outside its calendar.
        (From, Until) = (Instant.Max(first - margin, Moment.Earliest), Instant.Min(last + margin, Moment.Latest - Duration.Epsilon));
        Bands = BandsOf(file, now, From, Until);
    }

    /// <summary>Where the drawing begins.</summary>
    public Instant From { get; }

    /// <summary>Where it ends.</summary>
    public Instant Until { get; }

    /// <summary>The stretches, in order, without gaps.</summary>
    public IReadOnlyList<Band> Bands { get; }

    /// <summary>The marks, in order of time.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>Each mark as "D release due: Wed May 8, 16:00 EDT".</summary>
    public IEnumerable<string> Key => Marks.Select(mark => $"{mark.Letter} {mark.What}: {Times.Say(mark.At, zone, now)}");

    /// <summary>The patterns that occur, as "= hold allowed".</summary>
    public IEnumerable<string> Patterns =>
        Bands.Select(static band => band.Kind)
            .Where(static kind => kind != BandKind.Gone)
            .Distinct()
            .Select(static kind => $"{Pattern(kind)} {Words(kind)}");

    /// <summary>Null where nothing but the instant asked about is known: there is nothing to draw.</summary>
    public static DrawnHold? Of(CaseFile file, Instant now)
    {
        ArgumentNullException.ThrowIfNull(file);
        var marks = MarksOf(file, now).ToList();
        return marks.Count == 0 ? null : new DrawnHold(file, now, [.. marks, new Mark('N', now, "now, as asked")]);
    }

    /// <summary>One line, as wide as given: a pattern for each stretch, a letter for each mark.</summary>
    public string Line(int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, Marks.Count + 2);
        var cells = new char[width];
        for (var i = 0; i < width; i++)
        {
            var at = From + ((Until - From) * ((i + 0.5) / width));
            cells[i] = Pattern(Bands.Last(band => band.From <= at || band == Bands[0]).Kind);
        }

        foreach (var (mark, x) in Marks.Zip(Spread(Marks.Select(mark => Math.Floor(Place(mark.At) * width)), 1, width - 1)))
        {
            cells[(int)x] = mark.Letter;
        }

        return new string(cells).TrimEnd();
    }

    /// <summary>
    /// An SVG element that is readable from 360 pixels on, which is its own width; a style sheet may widen <c>.drawn-hold</c>. It takes the
    /// text color of the page around it and needs no style.
    /// </summary>
    public string Svg() => HoldSvg.Of(this, zone, now);

    /// <summary>How far along the drawing an instant is, from 0 to 1.</summary>
    internal double Place(Instant at) => (at - From) / (Until - From);

    /// <summary>The same places, moved apart if they would overlap, and kept within 0 and the greatest.</summary>
    internal static IReadOnlyList<double> Spread(IEnumerable<double> wanted, double apart, double greatest)
    {
        var places = wanted.ToArray();
        for (var i = 1; i < places.Length; i++)
        {
            places[i] = Math.Max(places[i], places[i - 1] + apart);
        }

        for (var (i, most) = (places.Length - 1, greatest); i >= 0; i--, most -= apart)
        {
            places[i] = Math.Min(places[i], most);
        }

        return places;
    }

    internal static string Words(BandKind kind) => kind switch
    {
        BandKind.LocalCustody => "local custody",
        BandKind.OutProcessing => "release processing",
        BandKind.Hold => "hold allowed",
        BandKind.RequiredHold => "hold required by state law",
        BandKind.NotKnown => "not known",
        BandKind.NoAuthority => "NO AUTHORITY to hold",
        BandKind.Gone => "gone",
    };

    private static char Pattern(BandKind kind) => kind switch
    {
        BandKind.LocalCustody => '-',
        BandKind.OutProcessing => '~',
        BandKind.Hold => '=',
        BandKind.RequiredHold => '#',
        BandKind.NotKnown => '?',
        BandKind.NoAuthority => '!',
        BandKind.Gone => ' ',
    };

    private static IEnumerable<Mark> MarksOf(CaseFile file, Instant now)
    {
        var custody = file.Custody;
        if (custody.BailRefused.TryGet(out var refused))
        {
            yield return new('B', refused, "bail refused because of ICE");
        }

        if (custody.ReleaseDue.TryGet(out var due))
        {
            yield return new('D', due, "release due");
        }

        if (custody.ReleaseProcessingStarted.TryGet(out var started) && OutProcessing.CoveredUntil(file) is { } covered)
        {
            yield return new('P', started, "processing started");
            yield return new('C', covered, custody.ReleaseProcessingEnded.TryGet(out _) ? "processing ended" : "processing covered until");
        }

        foreach (var act in
            file.Acts.OrNone()
                .Where(static act => act.Action is JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant))
        {
            yield return new('S', act.At, act.Action == JailAction.ExecuteArrestWarrant ? "Form I-200 served" : "Form I-205 served");
        }

        if (EndOf(file, now) is { } end)
        {
            yield return end;
        }

        if (custody.Released.TryGet(out var released))
        {
            yield return new('R', released, "released");
        }

        if (custody.IceTookCustody.TryGet(out var taken))
        {
            yield return new('T', taken, "ICE took custody");
        }
    }

    /// <summary>The end of the hold that is in effect, that was, or that could follow release due.</summary>
    private static Mark? EndOf(CaseFile file, Instant now)
    {
        var hold = RuleBook.Current.Hold(file, now);
        if (hold.End is { } end)
        {
            return new('E', end, $"hold ends ({LimitLabel.Of(hold.BindingLimit!.Rule)})");
        }

        if (hold.Ruling == Ruling.Undetermined && Headline.OverInAnyCase(file, now) is { } over)
        {
            return new('E', over, "any hold is over");
        }

        if (file.Custody.ReleaseDue.TryGet(out var due) && due > now && RuleBook.Current.Hold(file, due) is { End: { } later } then)
        {
            return new('E', later, $"a hold would end ({LimitLabel.Of(then.BindingLimit!.Rule)})");
        }

        return hold.Limits.Where(limit => limit.At <= now).MaxBy(static limit => limit.At) is { } ended
            ? new Mark('E', ended.At, $"any hold was over ({LimitLabel.Of(ended.Rule)})")
            : null;
    }

    private static List<Band> BandsOf(CaseFile file, Instant now, Instant from, Instant until)
    {
        var covered = OutProcessing.CoveredUntil(file);
        var edges = RuleBook.Current.Timeline(file, new Act.Builder(now).Build()).Select(static entry => entry.At)
            .Concat(covered is { } one ? [one] : []).Where(at => at > from && at < until).Distinct().Order().Prepend(from).ToList();
        var bands = new List<Band>();
        foreach (var (start, end) in edges.Zip(edges.Skip(1).Append(until)))
        {
            var kind = KindAt(file, start, covered);
            if (bands is [.., var last] && last.Kind == kind)
            {
                bands[^1] = last with { Until = end };
            }
            else
            {
                bands.Add(new(start, end, kind));
            }
        }

        return bands;
    }

    private static BandKind KindAt(CaseFile file, Instant at, Instant? coveredUntil)
    {
        var custody = file.Custody;
        if (custody.Released.By(at) == Truth.Yes || custody.IceTookCustody.By(at) == Truth.Yes)
        {
            return BandKind.Gone;
        }

        var hold = RuleBook.Current.Hold(file, at).Ruling;
        var isDue = custody.ReleaseDue.By(at) == Truth.Yes;
        return hold switch
        {
            Ruling.Permitted => BandKind.Hold,
            Ruling.Required => BandKind.RequiredHold,
            _ when isDue && at < coveredUntil => BandKind.OutProcessing,
            Ruling.Undetermined => BandKind.NotKnown,
            _ => RuleBook.Current.Decide(file, new Act.Builder(at) { Place = file.Facility.Id }.Build(), JailAction.Release).Ruling switch
            {
                Ruling.Required => BandKind.NoAuthority,
                Ruling.Undetermined => BandKind.NotKnown,
                _ => BandKind.LocalCustody,
            },
        };
    }
}
