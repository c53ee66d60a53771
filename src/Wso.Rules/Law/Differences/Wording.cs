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

        var counts = answer.Answer == answer.Stated ? Camel(answer.Answer.ToString()) : $"counts as {Camel(answer.Answer.ToString())}: the source says {Camel(answer.Stated.ToString())}";
        return answer.Exception is null ? counts : counts + "; " + answer.Exception;
    }

    public static string Of(WholeList<HoldCeiling> ceilings) =>
        !ceilings.IsKnown ? "one whose length was not read" : ceilings.Count == 0 ? "none" : string.Join("; ", ceilings.Select(Of));

    private static string Of(HoldCeiling ceiling) => System.FormattableString.Invariant($"{(ceiling.Hours is { } hours ? hours + " hours" : "the end of the local day")} from {Of(ceiling.From)}");

    private static string Of(CeilingAnchor anchor) => anchor switch
    {
        CeilingAnchor.ReleaseDue => "release due",
        CeilingAnchor.PapersReceived => "receipt of detainer and warrant",
        CeilingAnchor.Unknown => "release due or receipt of the papers",
    };
}
