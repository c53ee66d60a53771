using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace Wso.Rules.Law;

/// <summary>How a question of law, and the answer to it, is written where laws are compared.</summary>
internal static class Wording
{
    public static string OfDuty(Duty duty) => "duty " + Camel(duty.ToString());

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of(StateAnswer answer)
    {
        if (!answer.IsFound)
        {
            return "unknown: no source was found";
        }

        var counts = answer.Answer == answer.Stated
            ? Camel(answer.Answer.ToString())
            : $"counts as {Camel(answer.Answer.ToString())}: the source says {Camel(answer.Stated.ToString())}";
        return answer.Exception is null ? counts : counts + ", " + answer.Exception;
    }

    public static string Of(int days) => System.FormattableString.Invariant($"{days} calendar days before release due");

    public static string Of(ReleaseProcessingBounds? bounds)
    {
        if (bounds is null)
        {
            return "none of the state's own";
        }

        var starts = bounds.StartsWithinMinutes ?? 60;
        var ends = bounds.EndsWithinHours ?? 12;
        return System.FormattableString.Invariant($"starts within {starts} minutes of release due, ends within {ends} hours");
    }

    public static string Of(StateDuty duty) => duty.Says + (duty.IsOfAgency ? "; owed by the agency" : Of(duty.From, duty.Hours));

    public static string Of(FactList<HoldCeiling> ceilings) =>
        !ceilings.IsKnown ? "one whose length was not read" : ceilings.Count == 0 ? "none" : string.Join("; ", ceilings.Select(Of));

    private static string Of(StateDutyAnchor from, int? hours) => (from, hours) switch
    {
        (StateDutyAnchor.Unknown, _) => string.Empty,
        (_, null) => $"; from {Of(from)}, no clock",
        (_, 0) => $"; at once from {Of(from)}",
        (_, { } some) => System.FormattableString.Invariant($"; {some} hours from {Of(from)}"),
    };

    private static string Of(StateDutyAnchor from) => from switch
    {
        StateDutyAnchor.ReleaseDue => "release due",
        StateDutyAnchor.Booked => "booking",
        StateDutyAnchor.RequestReceived => "receipt of the first request",
        StateDutyAnchor.DetainerReceived => "receipt of detainer and warrant",
        StateDutyAnchor.HoldBegins => "the start of the hold",
        StateDutyAnchor.Unknown => "what no case file holds",
    };

    private static string Of(HoldCeiling ceiling)
    {
        var length = ceiling.Hours is { } hours ? System.FormattableString.Invariant($"{hours} hours") : "the end of the local day";
        return $"{length} from {Of(ceiling.From)}";
    }

    private static string Of(CeilingAnchor anchor) => anchor switch
    {
        CeilingAnchor.ReleaseDue => "release due",
        CeilingAnchor.PapersReceived => "receipt of detainer and warrant",
        CeilingAnchor.Unknown => "release due or receipt of the papers",
    };
}
