namespace Wso.Rules.Law.TaskForce;

/// <summary>An open complaint takes an officer out of the program until it is resolved.</summary>
internal static class Complaints
{
    public static Truth NoneOpenAboutOfficer(in Situation s)
    {
        var open = s.Case.Agency.Complaints.IsKnown ? Truth.No : Truth.Unknown;
        foreach (var complaint in s.Case.Agency.Complaints.OrNone())
        {
            open = open.Or(IsAboutOfficer(complaint, s.Act)
                .And(complaint.Noticed.By(s.At))
                .And(complaint.Resolved.By(s.At).Negated())
                .And(complaint.MayLeadToDiscipline));
        }

        return open.Negated();
    }

    private static Truth IsAboutOfficer(Complaint complaint, Act act) =>
        complaint.Officer.TryGet(out var about) && act.Officer.TryGet(out var officer) ? Truths.Is(about == officer)
        : complaint.Officer.IsNone || act.Officer.IsNone ? Truth.No
        : Truth.Unknown;
}
