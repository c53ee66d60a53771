using System.CommandLine;

namespace Wso.JailBoard;

/// <summary>The board itself: what runs where no other command is named.</summary>
internal static class ServeCommand
{
    public static RootCommand Create(params Command[] commands)
    {
        var demo = new Option<bool>("--demo")
        {
            Description = "Made people, an accelerated clock, sign-in by one click; everything is gone when it ends.",
        };
        var speed = new Option<int>("--speed")
        {
            Description = "With --demo: how many times as fast the clock runs, 1 to 3600.",
            DefaultValueFactory = static _ => 60
        };
        speed.Validators.Add(static given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > 3600)
            {
                given.AddError("--speed lies in 1 to 3600.");
            }
        });
        var port = new Option<int>("--port")
        {
            Description = "The port on this machine, at 127.0.0.1 and ::1 only.",
            DefaultValueFactory = static _ => 5287
        };
        var settingsOfHost =
            new Argument<string[]>("--Name=value")
            {
                Description = "ASP.NET Core's own settings, such as --Logging:LogLevel:Default=Debug.",
                Arity = ArgumentArity.ZeroOrMore
            };
        settingsOfHost.Validators.Add(static given =>
        {
            if (given.Tokens.FirstOrDefault(static token =>
                !token.Value.StartsWith("--", StringComparison.Ordinal)
                || !token.Value.Contains('=', StringComparison.Ordinal)) is { } stray)
            {
                given.AddError($"'{stray.Value}' is no command or option of the board; --help lists them.");
            }
        });
        var store = Options.Store();
        var root = new RootCommand(
            "The jail board: who is held for ICE or due for release, until when, and what is to be done now. Not legal advice.")
        {
            demo, speed, port, store, settingsOfHost,
        };
        foreach (var command in commands)
        {
            root.Add(command);
        }

        root.SetGuardedAction(async (parsed, stop) =>
        {
            var isDemo = parsed.GetValue(demo);
            var made = isDemo ? Directory.CreateTempSubdirectory("jail-board-") : null;
            try
            {
                var settings = isDemo
                    ? new BoardSettings($"Data Source={Path.Combine(made!.FullName, "demo.db")};Pooling=False", true,
                    parsed.GetValue(speed)) : new BoardSettings(parsed.GetValue(store)!);
                await using var app = BoardApp.Build(settings, parsed.GetValue(port), parsed.GetValue(settingsOfHost) ?? []);
                await app.Services.MakeTables();
                if (isDemo)
                {
                    await MadePeople.Fill(app.Services, app.Services.GetRequiredService<IClock>().GetCurrentInstant());
                }

                var feed = app.Services.GetRequiredService<BoardFeed>();
                try
                {
                    await app.StartAsync(stop);
                }
                catch (IOException fault)
                {
                    await Console.Error.WriteLineAsync($"{fault.Message} Choose another port with --port.");
                    return Options.Failed;
                }

                Console.WriteLine($"The board is at http://localhost:{parsed.GetValue(port)}{(isDemo ? $" with made people and a clock {settings.Speed} times as fast" : "")}. Ctrl+C ends it.");
                await app.WaitForShutdownAsync(stop);

                // Nothing that is to run until it is stopped may end by itself, and least of all as if all were well.
                return feed.ExecuteTask is { IsFaulted: true } ? Options.Failed : 0;
            }
            finally
            {
                made?.Delete(recursive: true);
            }
        });
        return root;
    }
}
