using System;
using System.Threading.Tasks;
using Spectre.Console;

namespace Wso.Cli;

/// <summary>
/// A bar with rate and time left on a terminal; nothing if standard error is not a terminal, or if the rows themselves are shown on it.
/// </summary>
internal static class AuditProgress
{
    /// <param name="length">The bytes of the input; null where it comes from a pipe.</param>
    /// <param name="rowsGoElsewhere">Whether the rows do not go to standard output.</param>
    /// <param name="work">Is given what to call behind each batch: its cases and its bytes.</param>
    public static Task<bool> Show(long? length, bool rowsGoElsewhere, Func<Action<int, long>, Task<bool>> work)
    {
        if (Console.IsErrorRedirected || !(rowsGoElsewhere || Console.IsOutputRedirected))
        {
            return work(static (_, _) => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.ErrorWithColor) });
        return console.Progress()
            .AutoClear(true)
            .Columns(
                new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn { Style = Style.Plain },
                new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(context =>
            {
                var bar = context.AddTask("reading", maxValue: length ?? 1);
                bar.IsIndeterminate = length is null;
                var cases = 0;
                return work((more, bytes) =>
                {
                    cases += more;
                    bar.Description = FormattableString.Invariant(
                        $"{cases:N0} cases, {cases / bar.ElapsedTime.GetValueOrDefault(TimeSpan.FromSeconds(1)).TotalSeconds:N0}/s");
                    bar.Increment(length is null ? 0 : bytes);
                });
            });
    }
}
