using System.CommandLine;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Spectre.Console;

namespace Wso.JailBoard;

/// <summary>Lets somebody sign in.</summary>
internal static class AddUserCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The name to sign in with; it stands beside everything recorded." };
        var role = new Option<string>("--role") { Description = "desk: reads and records; auditor: reads.", Required = true }
            .AcceptOnlyFromAmong(Roles.Desk, Roles.Auditor);
        var store = Options.Store();
        var command = new Command("add-user", "Let somebody sign in. The password is asked for, or read from standard input.")
        {
            name, role, store,
        };
        command.SetGuardedAction(async (parsed, stop) =>
        {
            var password = Console.IsInputRedirected ? await Console.In.ReadLineAsync(stop) ?? ""
                : await AnsiConsole.PromptAsync(new TextPrompt<string>("Password, at least 12 characters:").Secret(), stop);
            await using var services = await Options.Open(parsed.GetValue(store)!);
            if (await Add(services, parsed.GetValue(name)!, parsed.GetValue(role)!, password) is { } why)
            {
                await Console.Error.WriteLineAsync(why);
                return 2;
            }

            Console.WriteLine($"{parsed.GetValue(name)} may sign in as {parsed.GetValue(role)}.");
            return 0;
        });
        return command;
    }

    /// <summary>Why it cannot be; null: done.</summary>
    public static async Task<string?> Add(IServiceProvider services, string name, string role, string password)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>();
        var user = new IdentityUser(name);
        var made = await users.CreateAsync(user, password);
        made = made.Succeeded ? await users.AddClaimAsync(user, new Claim(ClaimTypes.Role, role)) : made;
        return made.Succeeded ? null : string.Join(" ", made.Errors.Select(static error => error.Description));
    }
}
