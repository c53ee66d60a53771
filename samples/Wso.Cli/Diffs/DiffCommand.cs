using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>What changed in the law: between two forms of an agreement, two days, two states, or two snapshots of the rule book.</summary>
internal static class DiffCommand
{
    private const string Usage =
        "Say what to compare, in one of these ways:\n" +
        "  wso diff --agreement wso --from 2019 --to 2025\n" +
        "  wso diff --state NC --from 2025-09-30 --to 2025-10-01\n" +
        "  wso diff --state NC --to-state WA --on 2025-10-01\n" +
        "  wso diff --from 2025-09-30 --to 2025-10-01\n" +
        "  wso diff --snapshot OLD --to NEW   (without --to: the present rule book)";

    private static readonly Dictionary<string, AgreementType> Agreements = new(StringComparer.OrdinalIgnoreCase)
    {
        ["wso"] = AgreementType.WarrantServiceOfficer,
        ["jem"] = AgreementType.JailEnforcement,
        ["tfm"] = AgreementType.TaskForce,
        ["boa"] = AgreementType.BasicOrderingAgreement,
    };

    private static readonly Dictionary<string, Edition> Forms = new(StringComparer.Ordinal)
    {
        ["2018"] = Edition.Form2018,
        ["2019"] = Edition.Form2019,
        ["2020"] = Edition.Form2020,
        ["2020-02"] = Edition.Form202002,
        ["2020-07"] = Edition.Form202007,
        ["2025"] = Edition.Form2025,
    };

    public static Command Create()
    {
        var agreement = new Option<string?>("--agreement")
        {
            Description = "Two forms of an agreement: wso, jem, tfm or boa; --from and --to name the forms, as 2019 or 2020-02.",
        };
        var state = new Option<string?>("--state")
        {
            Description = "The law of a state on two days, or on one day and of another state: two letters.",
        };
        var toState = new Option<string?>("--to-state") { Description = "The other state, with --on." };
        var snapshot = new Option<string?>("--snapshot")
        {
            Description = "A file written by 'wso rules --snapshot'; --to names the other, without it the present rule book.",
        };
        var on = new Option<string?>("--on")
        {
            Description = "The day on which two states are compared; without it the day on which the law was last checked.",
        };
        var from = new Option<string?>("--from") { Description = "A form, or a local day as 2025-09-30." };
        var to = new Option<string?>("--to") { Description = "A form, a local day, or a file." };
        var command = new Command(
            "diff",
            "Print what changed in the law: every question that is answered "
                + "differently, with both citations.") { agreement, state, toState, snapshot, on, from, to };
        var format = OutputFormat.Of(command);
        command.SetAction(parsed => Run(
            new Request(
                parsed.GetValue(agreement), parsed.GetValue(state), parsed.GetValue(toState), parsed.GetValue(snapshot),
                parsed.GetValue(on), parsed.GetValue(from), parsed.GetValue(to)),
            !format.IsText(parsed)));
        return command;
    }

    private static int Run(Request request, bool json)
    {
        try
        {
            var (from, to, changes) = Compared(request);
            if (json)
            {
                Console.Out.WriteLine(DiffJson.Of(from, to, changes));
            }
            else
            {
                DiffText.Write(Terminal.Open(), from, to, changes);
            }

            return ExitCode.Answered;
        }
        catch (Exception refused) when (refused is ArgumentException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Forms.OrderByDescending(form => form.Key.Length).Aggregate(
                refused.Message.Split(" (Parameter", StringSplitOptions.None)[0],
                (message, form) => message.Replace(form.Value.ToString(), form.Key, StringComparison.Ordinal)));
            return ExitCode.BadUsage;
        }
    }

    private static (string From, string To, IReadOnlyList<LawChange> Changes) Compared(Request request) => request switch
    {
        { Agreement: { } name, From: { } from, To: { } to, State: null, ToState: null, Snapshot: null, On: null } =>
            (
                $"{name} {from}",
                $"{name} {to}",
                RuleBook.Current.Compare.Forms(
                    Known(Agreements, "an agreement", name),
                    Known(Forms, "a form", from),
                    Known(Forms, "a form", to))),
        { State: { } state, From: { } from, To: { } to, Agreement: null, ToState: null, Snapshot: null, On: null } =>
            ($"{state} {from}", $"{state} {to}", RuleBook.Current.Compare.States(State(state), Day(from), State(state), Day(to))),
        { State: { } state, ToState: { } other, Agreement: null, From: null, To: null, Snapshot: null } =>
            (
                state,
                other,
                RuleBook.Current.Compare.States(State(state), DayOrLastChecked(request.On), State(other), DayOrLastChecked(request.On))),
        { From: { } from, To: { } to, Agreement: null, State: null, ToState: null, Snapshot: null, On: null } =>
            (from, to, RuleBook.Current.Compare.Days(Day(from), Day(to))),
        { Snapshot: { } old, Agreement: null, State: null, ToState: null, From: null, On: null } =>
            (
                old,
                request.To ?? "the present rule book",
                RuleBook.Current.Compare.Snapshots(
                    File.ReadAllText(old),
                    request.To is { } file ? File.ReadAllText(file) : RuleBook.Current.Snapshot())),
        _ => throw new ArgumentException(Usage),
    };

    private static T Known<T>(Dictionary<string, T> words, string what, string word) =>
        words.TryGetValue(word, out var known)
            ? known
            : throw new ArgumentException($"'{word}' is not {what} that is known here. Give one of: {string.Join(", ", words.Keys)}.");

    private static UsState State(string letters) =>
        letters.Length == 2 && char.IsAsciiLetter(letters[0]) && Enum.TryParse<UsState>(letters, ignoreCase: true, out var state)
            ? state
            : throw new ArgumentException($"'{letters}' is not a state. Give two letters, for example NC, or DC.");

    private static LocalDate DayOrLastChecked(string? text) => text is null ? RuleBook.Current.LastChecked : Day(text);

    private static LocalDate Day(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } day
            ? day.Value
            : throw new ArgumentException($"'{text}' is not a day. Give it as year-month-day, for example 2025-09-30.");

    private sealed record Request(
        string? Agreement, string? State, string? ToState, string? Snapshot, string? On, string? From, string? To);
}
