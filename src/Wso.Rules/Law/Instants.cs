using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Every instant at which an answer about a case can change: what is recorded, and what the limits of the rules make of it.</summary>
/// <remarks>More than those at which one does change. A new limit in a rule is mirrored here; that none is missing is what the tests of the timeline try.</remarks>
internal static class Instants
{
    private static readonly TimeLimit OneHour = TimeLimit.ElapsedHours(1);
    private static readonly TimeLimit TwelveHours = TimeLimit.ElapsedHours(12);
    private static readonly TimeLimit OneDay = TimeLimit.ElapsedHours(24);
    private static readonly TimeLimit TwoDays = TimeLimit.ElapsedHours(48);
    private static readonly TimeLimit TwoDaysBefore = TimeLimit.ElapsedHours(-48);
    private static readonly TimeLimit ThirtyDays = TimeLimit.CalendarDays(30);
    private static readonly TimeLimit NinetyDays = TimeLimit.CalendarDays(90);
    private static readonly TimeLimit TwoYears = TimeLimit.CalendarYears(2);

    /// <summary>Those from one instant to another, both included and themselves among them.</summary>
    public static IEnumerable<Instant> Between(Instant first, Instant last, CaseFile file) =>
        first >= last ? [first] : [first, .. Of(file).Where(instant => instant > first && instant < last), last];

    /// <summary>In order, each once.</summary>
    public static Instant[] Of(CaseFile file)
    {
        var zone = file.Facility.TimeZone;
        var instants = RecordedEvents.In(file).ConvertAll(static recorded => recorded.At);

        void Add(Moment from, params TimeLimit[] limits)
        {
            if (from.TryGet(out var anchor))
            {
                foreach (var limit in limits)
                {
                    instants.Add(limit.From(anchor, zone));
                }
            }
        }

        void AddCeilings(WholeList<HoldCeiling> ceilings)
        {
            foreach (var ceiling in ceilings)
            {
                var limit = ceiling.Hours is { } after ? TimeLimit.ElapsedHours(after) : TimeLimit.EndOfLocalDay;
                Add(file.Custody.ReleaseDue, limit);
                foreach (var paper in file.Papers)
                {
                    Add(paper.Received, limit);
                }
            }
        }

        foreach (var notice in file.Agency.Agreements.SelectMany(agreement => agreement.Notices))
        {
            Add(notice.Received, NinetyDays);
        }

        foreach (var complaint in file.Agency.Complaints)
        {
            Add(complaint.Noticed, TwoDays, Weekends.FortyEightHoursNotCounting);
            Add(complaint.Resolved, ThirtyDays);
        }

        foreach (var designation in file.Officers.SelectMany(officer => officer.Designations))
        {
            Add(designation.Authorized.AsBeginning(zone), TwoYears);
            Add(designation.Renewed.AsBeginning(zone), TwoYears);
        }

        foreach (var question in file.Person.CitizenshipQuestions)
        {
            Add(question.Raised, OneHour);
        }

        // The start of a hold is release due or an arrest; where it is not known which counts, either may.
        var services = file.Agency.DetentionServices.TryGet(out var contract) && contract.LongestStayHours.TryGet(out var hours) ? [TimeLimit.ElapsedHours(hours)] : Array.Empty<TimeLimit>();
        Add(file.Custody.ReleaseDue, [TwoDaysBefore, OneHour, TwelveHours, TwoDays, TimeLimit.EndOfLocalDay, .. services]);
        if (file.Custody.ReleaseDue.TryGet(out var due))
        {
            instants.Add(due + Duration.Epsilon); // custody is lawful at release due itself
        }

        Add(file.Custody.BookedForIce, services);
        foreach (var act in file.Acts)
        {
            Add(act.At, [OneDay, TwoDays, TimeLimit.EndOfLocalDay, .. services]);
        }

        foreach (var span in States.StateTable.Of(file.Facility.State))
        {
            if (span.From is { } from) // where one ends, the next begins
            {
                instants.Add(LocalDays.StartOf(from, zone));
            }

            AddCeilings(span.HoldCeilings);
            TimeLimit[] ofDuties = [.. span.Duties.Where(duty => duty.Hours is not null).Select(duty => TimeLimit.ElapsedHours(duty.Hours!.Value))];
            Add(file.Custody.ReleaseDue, ofDuties);
            Add(file.Custody.Booked, ofDuties);
            foreach (var paper in file.Papers)
            {
                Add(paper.Received, ofDuties);
            }
        }

        AddCeilings(file.LocalLaw.HoldCeilings);
        instants.RemoveAll(static instant => instant < Moment.Earliest || instant >= Moment.Latest);
        instants.Sort();
        return instants.Where((instant, i) => i == 0 || instant != instants[i - 1]).ToArray();
    }
}
