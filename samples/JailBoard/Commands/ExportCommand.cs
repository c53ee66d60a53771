using System.CommandLine;
using Wso.Rules.CaseFiles;

namespace Wso.JailBoard;

/// <summary>Writes the case files at hand, each asked about now: for 'wso audit', 'wso decide', or another system.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var store = Options.Store();
        var command = new Command("export", "Write every case file at hand to standard output as JSON Lines.") { store };
        command.SetGuardedAction(async (parsed, stop) =>
        {
            await using var services = await Options.Open(parsed.GetValue(store)!);
            var (now, isWhole) = (SystemClock.Instance.GetCurrentInstant(), true);
            foreach (var stay in await services.GetRequiredService<Stays>().All(stop))
            {
                if (stay.Read().Document is { CaseFile: var file })
                {
                    Console.WriteLine(CaseFileWriter.ToJson(new CaseFileDocument(file, BoardRow.Here(file, now))));
                }
                else
                {
                    isWhole = false;
                    await Console.Error.WriteLineAsync(
                        $"Custody {stay.Id} is not accepted by this version of the library and was left out; its page says why.");
                }
            }

            return isWhole ? 0 : 2;
        });
        return command;
    }
}
