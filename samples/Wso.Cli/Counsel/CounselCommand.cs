using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>What counsel must answer once for a jail before anything can be determined in it.</summary>
internal static class CounselCommand
{
    private static readonly Dictionary<string, AgreementType> Agreements = new(StringComparer.OrdinalIgnoreCase)
    {
        ["wso"] = AgreementType.WarrantServiceOfficer,
        ["jem"] = AgreementType.JailEnforcement,
        ["tfm"] = AgreementType.TaskForce,
        ["boa"] = AgreementType.BasicOrderingAgreement,
        ["igsa"] = AgreementType.DetentionServices,
    };

    public static Command Create()
    {
        var state = new Option<string>("--state") { Description = "The state, as OH.", Required = true };
        var agreements = new Option<string?>("--agreements")
        {
            Description = "What the agency signed with ICE, as wso,boa: wso, jem, tfm, boa, igsa. Left out: nothing.",
        };
        var json = new Option<bool>("--json") { Description = "JSON, with the localLaw of a jail file to fill in." };
        var html = new Option<string?>("--html") { Description = "The questions as one page to print and sign, into this new file." };
        var command = new Command(
            "counsel",
            "Print what counsel must answer for a jail of a state: what was found, which bases each "
                + "answer reaches, and what it would change.") { state, agreements, json, html };
        command.SetAction(
            parsed => Run(parsed.GetValue(state)!, parsed.GetValue(agreements), parsed.GetValue(json), parsed.GetValue(html)));
        return command;
    }

    private static int Run(string code, string? agreements, bool json, string? html)
    {
        if (!StateNames.TryReadCode(code, out var state))
        {
            return Wrong($"'{code}' is not a state. Give its postal code, for example OH.");
        }

        var signed = agreements?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (signed.FirstOrDefault(name => !Agreements.ContainsKey(name)) is { } unknown)
        {
            return Wrong($"'{unknown}' is not an agreement. Give some of {string.Join(", ", Agreements.Keys)}, with commas between them.");
        }

        var types = signed.Select(name => Agreements[name]).Distinct().ToArray();
        var sheet = new CounselSheet(state, types, CounselQuestion.Of(state, types));
        if (html is not null)
        {
            try
            {
                using var page = NewFile.At(html);
                page.Stream.Write(Encoding.UTF8.GetBytes(CounselPage.Of(sheet)));
                page.Finish();
                return ExitCode.Answered;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
            {
                return Wrong($"{fault.Message.TrimEnd('.')}. Give --html a new file.");
            }
        }

        if (json)
        {
            Console.Out.WriteLine(CounselJson.Of(sheet));
        }
        else
        {
            CounselText.Write(Terminal.Open(), sheet);
        }

        return ExitCode.Answered;
    }

    private static int Wrong(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.BadUsage;
    }
}
