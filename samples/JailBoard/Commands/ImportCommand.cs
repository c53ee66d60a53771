using System.CommandLine;
using Microsoft.EntityFrameworkCore;

namespace Wso.JailBoard;

/// <summary>Takes case files in: all of a file, or, where a line is bad, none.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE")
        {
            Description = "JSON Lines, one case file a line; without it, standard input.",
            Arity = ArgumentArity.ZeroOrOne
        }.AcceptExistingOnly();
        var store = Options.Store();
        var command = new Command(
            "import",
            "Take in case files, as 'wso import' writes them from a table. A line that is wrong is named, and then nothing is taken in.")
        {
            file, store,
        };
        command.SetGuardedAction(async (parsed, stop) =>
        {
            await using var services = await Options.Open(parsed.GetValue(store)!);
            var lines = parsed.GetValue(file) is { } given ? File.ReadLinesAsync(given.FullName, stop) : Typed();
            var (wrong, known) = await Import(services.GetRequiredService<IDbContextFactory<BoardStore>>(), lines);
            if (wrong.Count == 0)
            {
                Console.WriteLine($"Taken in; {known:N0} custodies are on record now.");
                return 0;
            }

            await Console.Error.WriteLineAsync(
                $"{string.Join('\n', wrong)}\nNothing was taken in. Correct these lines and import the whole file again.");
            return 2;
        });
        return command;
    }

    /// <summary>What is wrong with which line, and how many custodies are on record then.</summary>
    internal static async Task<(IReadOnlyList<string> Wrong, int Known)> Import(IDbContextFactory<BoardStore> stores,
        IAsyncEnumerable<string> lines)
    {
        var (wrong, number) = (new List<string>(), 0);
        await using var store = await stores.CreateDbContextAsync();
        var known = await store.Custodies.Select(static custody => custody.Key).ToHashSetAsync();
        await foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Intake.Read(line, out var why) is { } custody && known.Add(custody.Key))
            {
                store.Custodies.Add(custody);
            }
            else
            {
                wrong.Add($"line {number}: "
                    + $"{why ?? "this custody is on record already, or stands twice in the file; what is recorded is not written over."}");
            }
        }

        if (wrong.Count == 0)
        {
            await store.SaveChangesAsync();
        }

        return (wrong, known.Count);
    }

    private static async IAsyncEnumerable<string> Typed()
    {
        while (await Console.In.ReadLineAsync() is { } line)
        {
            yield return line;
        }
    }
}
