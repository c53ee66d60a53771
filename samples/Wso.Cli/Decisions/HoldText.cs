using System.Linq;
using Spectre.Console;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>What a hold rests on and which limit ends it. Until when, and what follows for release, is in the first lines.</summary>
internal static class HoldText
{
    public static void Write(IAnsiConsole console, CaseFile caseFile, Act ask, Hold hold, bool ids)
    {
        var zone = caseFile.Facility.TimeZone;
        if (hold.End is { } end)
        {
            console.Row(
                "hold",
                $"{Words.OfHold(hold.Ruling)}, on {string.Join(" and ", hold.Bases.Select(Words.Basis))}. It ends "
                    + $"{Terminal.At(end, zone)} ({Terminal.Utc(end)}).");
            console.Row(
                "ends by",
                $"{LimitLabel.Of(hold.BindingLimit!.Rule)}: {hold.BindingLimit.Rule.Says} "
                    + $"({LegalCitation.Of(hold.BindingLimit.Citation, caseFile)}){ReasonText.Id(hold.BindingLimit.Rule, ids)}");
        }
        else if (hold.Ruling is Ruling.Permitted or Ruling.Required)
        {
            console.Row(
                "hold",
                $"{Words.OfHold(hold.Ruling)}, on {string.Join(" and ", hold.Bases.Select(Words.Basis))}. The agreement states no "
                    + "longest stay, so no end is known.");
        }

        if (hold.Ruling is not Ruling.Prohibited && hold.RegulationOuterLimit is { } outer && hold.Limits.All(limit => limit.At != outer))
        {
            console.Row(
                "note",
                $"The regulation's outer limit, weekends and holidays not counted, is {Terminal.At(outer, zone)} (8 C.F.R. § 287.7(d)). "
                    + "It extends nothing.");
        }
    }
}
