using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>Every instant that a case file records, with the fact's own name as in the JSON; a bare date as it counts.</summary>
internal static class RecordedEvents
{
    public static List<RecordedEvent> In(CaseFile file)
    {
        var events = new List<RecordedEvent>();
        var zone = file.Facility.TimeZone;

        void Add(string name, Moment moment)
        {
            if (moment.TryGet(out var at))
            {
                events.Add(new RecordedEvent(at, name));
            }
        }

        void AddNotices(string path, WholeList<Notice> notices)
        {
            for (var i = 0; i < notices.Count; i++)
            {
                Add($"{path}.notices[{i}].received", notices[i].Received);
                Add($"{path}.notices[{i}].namedEffect", notices[i].NamedEffect);
                Add($"{path}.notices[{i}].rescinded", notices[i].Rescinded);
            }
        }

        for (var i = 0; i < file.Agency.Agreements.Count; i++)
        {
            var agreement = file.Agency.Agreements[i];
            Add($"agency.agreements[{i}].effective", agreement.Effective.AsBeginning(zone));
            Add($"agency.agreements[{i}].ended", agreement.Ended.AsEnding(zone));
            AddNotices($"agency.agreements[{i}]", agreement.Notices);
        }

        if (file.Agency.DetentionServices.TryGet(out var services))
        {
            Add("agency.detentionServices.effective", services.Effective.AsBeginning(zone));
            Add("agency.detentionServices.ended", services.Ended.AsEnding(zone));
            AddNotices("agency.detentionServices", services.Notices);
        }

        for (var i = 0; i < file.Agency.Complaints.Count; i++)
        {
            Add($"agency.complaints[{i}].noticed", file.Agency.Complaints[i].Noticed);
            Add($"agency.complaints[{i}].resolved", file.Agency.Complaints[i].Resolved);
        }

        for (var i = 0; i < file.Officers.Count; i++)
        {
            for (var j = 0; j < file.Officers[i].Designations.Count; j++)
            {
                var designation = file.Officers[i].Designations[j];
                Add($"officers[{i}].designations[{j}].certified", designation.Certified.AsBeginning(zone));
                Add($"officers[{i}].designations[{j}].authorized", designation.Authorized.AsBeginning(zone));
                Add($"officers[{i}].designations[{j}].withdrawn", designation.Withdrawn.AsEnding(zone));
                Add($"officers[{i}].designations[{j}].renewed", designation.Renewed.AsBeginning(zone));
            }
        }

        for (var i = 0; i < file.Person.CitizenshipQuestions.Count; i++)
        {
            Add($"person.citizenshipQuestions[{i}].raised", file.Person.CitizenshipQuestions[i].Raised);
            Add($"person.citizenshipQuestions[{i}].reportedToIce", file.Person.CitizenshipQuestions[i].ReportedToIce);
            Add($"person.citizenshipQuestions[{i}].answeredInWriting", file.Person.CitizenshipQuestions[i].AnsweredInWriting);
        }

        for (var i = 0; i < file.Papers.Count; i++)
        {
            Add($"papers[{i}].received", file.Papers[i].Received);
            Add($"papers[{i}].servedOnPerson", file.Papers[i].ServedOnPerson);
            Add($"papers[{i}].accepted", file.Papers[i].Accepted);
            Add($"papers[{i}].withdrawn", file.Papers[i].Withdrawn);
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

        for (var i = 0; i < file.Acts.Count; i++)
        {
            Add($"acts[{i}]", file.Acts[i].At);
        }

        for (var i = 0; i < file.Done.Count; i++)
        {
            Add($"done[{i}]", file.Done[i].At);
        }

        return events;
    }
}
