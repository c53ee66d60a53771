using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>Every instant that a case file records, with the fact's own name as in the JSON; a bare date as it counts, of a span both its ends.</summary>
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

        for (var i = 0; i < file.Agency.Agreements.Count; i++)
        {
            var agreement = file.Agency.Agreements[i];
            Add("agency.agreements[{i}].effective", agreement.Effective.AsBeginning(zone), i);
            Add("agency.agreements[{i}].ended", agreement.Ended.AsEnding(zone), i);
            for (var j = 0; j < agreement.Notices.Count; j++)
            {
                Add("agency.agreements[{i}].notices[{j}].received", agreement.Notices[j].Received, i, j);
                Add("agency.agreements[{i}].notices[{j}].namedEffect", agreement.Notices[j].NamedEffect, i, j);
                Add("agency.agreements[{i}].notices[{j}].rescinded", agreement.Notices[j].Rescinded, i, j);
                Add("agency.agreements[{i}].notices[{j}].until", agreement.Notices[j].Until, i, j);
            }
        }

        if (file.Agency.DetentionServices.TryGet(out var services))
        {
            Add("agency.detentionServices.effective", services.Effective.AsBeginning(zone));
            Add("agency.detentionServices.ended", services.Ended.AsEnding(zone));
            for (var i = 0; i < services.Notices.Count; i++)
            {
                Add("agency.detentionServices.notices[{i}].received", services.Notices[i].Received, i);
                Add("agency.detentionServices.notices[{i}].namedEffect", services.Notices[i].NamedEffect, i);
                Add("agency.detentionServices.notices[{i}].rescinded", services.Notices[i].Rescinded, i);
                Add("agency.detentionServices.notices[{i}].until", services.Notices[i].Until, i);
            }
        }

        for (var i = 0; i < file.Agency.Complaints.Count; i++)
        {
            Add("agency.complaints[{i}].noticed", file.Agency.Complaints[i].Noticed, i);
            Add("agency.complaints[{i}].resolved", file.Agency.Complaints[i].Resolved, i);
        }

        for (var i = 0; i < file.Officers.Count; i++)
        {
            for (var j = 0; j < file.Officers[i].Designations.Count; j++)
            {
                var designation = file.Officers[i].Designations[j];
                Add("officers[{i}].designations[{j}].certified", designation.Certified.AsBeginning(zone), i, j);
                Add("officers[{i}].designations[{j}].authorized", designation.Authorized.AsBeginning(zone), i, j);
                Add("officers[{i}].designations[{j}].withdrawn", designation.Withdrawn.AsEnding(zone), i, j);
                Add("officers[{i}].designations[{j}].renewed", designation.Renewed.AsBeginning(zone), i, j);
            }
        }

        for (var i = 0; i < file.Person.CitizenshipQuestions.Count; i++)
        {
            Add("person.citizenshipQuestions[{i}].raised", file.Person.CitizenshipQuestions[i].Raised, i);
            Add("person.citizenshipQuestions[{i}].reportedToIce", file.Person.CitizenshipQuestions[i].ReportedToIce, i);
            Add("person.citizenshipQuestions[{i}].answeredInWriting", file.Person.CitizenshipQuestions[i].AnsweredInWriting, i);
        }

        for (var i = 0; i < file.Papers.Count; i++)
        {
            Add("papers[{i}].received", file.Papers[i].Received, i);
            Add("papers[{i}].servedOnPerson", file.Papers[i].ServedOnPerson, i);
            Add("papers[{i}].accepted", file.Papers[i].Accepted, i);
            Add("papers[{i}].withdrawn", file.Papers[i].Withdrawn, i);
        }

        var custody = file.Custody;
        Add("custody.booked", custody.Booked);
        Add("custody.releaseDue", custody.ReleaseDue);
        Add("custody.releaseProcessingStarted", custody.ReleaseProcessingStarted);
        Add("custody.releaseProcessingEnded", custody.ReleaseProcessingEnded);
        Add("custody.iceCancelled", custody.IceCancelled);
        Add("custody.bookedForIce", custody.BookedForIce);
        Add("custody.iceTookCustody", custody.IceTookCustody);
        Add("custody.released", custody.Released);
        Add("custody.stateOrder", custody.StateOrder);
        Add("custody.iceArrested", custody.IceArrested);
        Add("custody.bailRefused", custody.BailRefused);
        Add("custody.courtOrderedRelease", custody.CourtOrderedRelease);

        for (var i = 0; i < file.Acts.Count; i++)
        {
            Add("acts[{i}]", file.Acts[i].At, i);
        }

        for (var i = 0; i < file.Done.Count; i++)
        {
            Add("done[{i}]", file.Done[i].At, i);
        }

        return events;
    }
}
