// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>
/// Every instant that a case file records, with the name of the fact as in the JSON. A bare
/// date is listed at the instant from which it counts, a span at both its ends.
/// </summary>
internal static class RecordedEvents
{
    public static List<RecordedEvent> In(CaseFile file)
    {
        var events = new List<RecordedEvent>();
        var zone = file.Facility.TimeZone;

        void Add(string fact, Moment moment, int i = 0, int j = 0)
        {
            if (moment.TryGetSpan(out var first, out var last))
            {
                events.Add(new RecordedEvent(first, fact, i, j));
                if (first != last)
                {
                    events.Add(new RecordedEvent(last, fact, i, j));
                }
            }
        }

        for (var i = 0; i < file.Agency.Agreements.OrNone().Count; i++)
        {
            Add("agency.agreements[{i}].effective", file.Agency.Agreements[i].Effective.AsBeginning(zone), i);
            Add("agency.agreements[{i}].ended", file.Agency.Agreements[i].Ended.AsEnding(zone), i);
            for (var j = 0; j < file.Agency.Agreements[i].Notices.OrNone().Count; j++)
            {
                Add("agency.agreements[{i}].notices[{j}].received", file.Agency.Agreements[i].Notices[j].Received, i, j);
                Add("agency.agreements[{i}].notices[{j}].namedEffect", file.Agency.Agreements[i].Notices[j].NamedEffect, i, j);
                Add("agency.agreements[{i}].notices[{j}].rescinded", file.Agency.Agreements[i].Notices[j].Rescinded, i, j);
                Add("agency.agreements[{i}].notices[{j}].until", file.Agency.Agreements[i].Notices[j].Until, i, j);
            }
        }

        if (file.Agency.DetentionServices.TryGet(out var detentionServices))
        {
            Add("agency.detentionServices.effective", detentionServices.Effective.AsBeginning(zone));
            Add("agency.detentionServices.ended", detentionServices.Ended.AsEnding(zone));
            for (var i = 0; i < detentionServices.Notices.OrNone().Count; i++)
            {
                Add("agency.detentionServices.notices[{i}].received", detentionServices.Notices[i].Received, i);
                Add("agency.detentionServices.notices[{i}].namedEffect", detentionServices.Notices[i].NamedEffect, i);
                Add("agency.detentionServices.notices[{i}].rescinded", detentionServices.Notices[i].Rescinded, i);
                Add("agency.detentionServices.notices[{i}].until", detentionServices.Notices[i].Until, i);
            }
        }

        for (var i = 0; i < file.Agency.Complaints.OrNone().Count; i++)
        {
            Add("agency.complaints[{i}].noticed", file.Agency.Complaints[i].Noticed, i);
            Add("agency.complaints[{i}].resolved", file.Agency.Complaints[i].Resolved, i);
        }

        for (var i = 0; i < file.Officers.OrNone().Count; i++)
        {
            for (var j = 0; j < file.Officers[i].Designations.OrNone().Count; j++)
            {
                Add("officers[{i}].designations[{j}].certified", file.Officers[i].Designations[j].Certified.AsBeginning(zone), i, j);
                Add("officers[{i}].designations[{j}].authorized", file.Officers[i].Designations[j].Authorized.AsBeginning(zone), i, j);
                Add("officers[{i}].designations[{j}].withdrawn", file.Officers[i].Designations[j].Withdrawn.AsEnding(zone), i, j);
                Add("officers[{i}].designations[{j}].renewed", file.Officers[i].Designations[j].Renewed.AsBeginning(zone), i, j);
            }
        }

        Add("localLaw.answeredOn", file.LocalLaw.AnsweredOn.AsBeginning(zone));
        for (var i = 0; i < file.Person.CitizenshipQuestions.OrNone().Count; i++)
        {
            Add("person.citizenshipQuestions[{i}].raised", file.Person.CitizenshipQuestions[i].Raised, i);
            Add("person.citizenshipQuestions[{i}].reportedToIce", file.Person.CitizenshipQuestions[i].ReportedToIce, i);
            Add("person.citizenshipQuestions[{i}].answeredInWriting", file.Person.CitizenshipQuestions[i].AnsweredInWriting, i);
        }

        for (var i = 0; i < file.Papers.OrNone().Count; i++)
        {
            Add("papers[{i}].received", file.Papers[i].Received, i);
            Add("papers[{i}].servedOnPerson", file.Papers[i].ServedOnPerson, i);
            Add("papers[{i}].accepted", file.Papers[i].Accepted, i);
            Add("papers[{i}].withdrawn", file.Papers[i].Withdrawn, i);
        }

        Add("custody.booked", file.Custody.Booked);
        Add("custody.releaseDue", file.Custody.ReleaseDue);
        Add("custody.releaseProcessingStarted", file.Custody.ReleaseProcessingStarted);
        Add("custody.releaseProcessingEnded", file.Custody.ReleaseProcessingEnded);
        Add("custody.iceCancelled", file.Custody.IceCancelled);
        Add("custody.bookedForIce", file.Custody.BookedForIce);
        Add("custody.iceTookCustody", file.Custody.IceTookCustody);
        Add("custody.released", file.Custody.Released);
        Add("custody.stateOrder", file.Custody.StateOrder);
        Add("custody.iceArrested", file.Custody.IceArrested);
        Add("custody.bailRefused", file.Custody.BailRefused);
        Add("custody.courtOrderedRelease", file.Custody.CourtOrderedRelease);
        for (var i = 0; i < file.Acts.OrNone().Count; i++)
        {
            Add("acts[{i}]", file.Acts[i].At, i);
        }

        for (var i = 0; i < file.Done.OrNone().Count; i++)
        {
            Add("done[{i}]", file.Done[i].At, i);
        }

        return events;
    }
}
