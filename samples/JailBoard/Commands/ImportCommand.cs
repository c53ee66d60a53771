using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Wso.JailBoard;

/// <summary>Takes case files in: all of a file, or, where a line is bad, none.</summary>
internal static class ImportCommand
{
    private const int Batch = 500;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "JSON Lines, one case file a line." }.AcceptExistingOnly();
        var store = Options.Store();
        var command = new Command("import", "Take in case files. A line that is wrong is named, and then nothing of the file is taken in.") { file, store };
        command.SetGuardedAction(async (parsed, _) =>
        {
            await using var services = await Options.Open(parsed.GetValue(store)!);
            var (wrong, known) = await Import(services.GetRequiredService<IDbContextFactory<BoardStore>>(), parsed.GetValue(file)!);
            if (wrong.Count == 0)
            {
                Console.WriteLine($"Taken in; {known:N0} custodies are on record now.");
                return 0;
            }

            await Console.Error.WriteLineAsync($"{string.Join('\n', wrong)}\nNothing was taken in. Correct these lines and import the whole file again.");
            return 2;
        });
        return command;
    }

    /// <summary>What is wrong with which line, and how many custodies are on record then.</summary>
    internal static async Task<(IReadOnlyList<string> Wrong, int Known)> Import(IDbContextFactory<BoardStore> stores, FileInfo file)
    {
        var (wrong, lines) = (new List<string>(), 0);
        await using var store = await stores.CreateDbContextAsync();
        await using var all = await store.Database.BeginTransactionAsync();
        var known = await store.Custodies.Select(static custody => custody.Key).ToHashSetAsync();
        await AnsiConsole.Progress().HideCompleted(true).StartAsync(async progress =>
        {
            var task = progress.AddTask("Reading", maxValue: Math.Max(1, file.Length));
            await foreach (var line in File.ReadLinesAsync(file.FullName))
            {
                lines++;
                task.Increment(line.Length + 1);
                if (!string.IsNullOrWhiteSpace(line))
                {
                    Add(store, known, line, why => wrong.Add($"line {lines}: {why}"));
                }

                if (lines % Batch == 0)
                {
                    await Save(store);
                }
            }
        });
        await Save(store);
        if (wrong.Count == 0)
        {
            await all.CommitAsync();
        }

        return (wrong, known.Count);
    }

    private static void Add(BoardStore store, HashSet<string> known, string line, Action<string> refuse)
    {
        var custody = Intake.Read(line, out var why);
        if (custody is null)
        {
            refuse(why!);
        }
        else if (!known.Add(custody.Key))
        {
            refuse("this custody is on record already, or stands twice in the file; what is recorded is not written over.");
        }
        else
        {
            store.Custodies.Add(custody);
        }
    }

    private static async Task Save(BoardStore store)
    {
        await store.SaveChangesAsync();
        store.ChangeTracker.Clear();
    }
}
