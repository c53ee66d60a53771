using System.CommandLine;
using Microsoft.EntityFrameworkCore;

namespace Wso.JailBoard;

/// <summary>Takes the duty roster of a jail in; it counts in the place of the one before.</summary>
internal static class ImportRosterCommand
{
    public static Command Create()
    {
        var facility = new Argument<string>("FACILITY") { Description = "The id of the jail, as in the case files." };
        var file = new Argument<FileInfo>("FILE")
        {
            Description = "Lines of officer,start,end in local time of the jail: d-7,2026-11-22T06:00,2026-11-22T18:00",
        }.AcceptExistingOnly();
        var store = Options.Store();
        var command = new Command("import-roster",
            "Take in who is on duty in a jail, for who may serve a warrant and when nobody may.") { facility, file, store };
        command.SetGuardedAction(async (parsed, stop) =>
        {
            var shifts = await File.ReadAllTextAsync(parsed.GetValue(file)!.FullName, stop);
            if (DutyRoster.Read(shifts, out var why) is not { } read)
            {
                await Console.Error.WriteLineAsync($"{why} Nothing was taken in.");
                return 2;
            }

            if (read.Count == 0)
            {
                await Console.Error.WriteLineAsync(
                    "The file has no shift, and would say that nobody is ever on duty. Nothing was taken in. Look at the program that "
                        + "wrote it.");
                return 2;
            }

            await using var services = await Options.Open(parsed.GetValue(store)!);
            await using var opened = await services.GetRequiredService<IDbContextFactory<BoardStore>>().CreateDbContextAsync(stop);
            opened.Rosters.Add(new StoredRoster { Facility = parsed.GetValue(facility)!, Shifts = shifts });
            await opened.SaveChangesAsync(stop);
            Console.WriteLine($"{read.Count:N0} shifts taken in.");
            return 0;
        });
        return command;
    }
}
