using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Wso.Rules.Tests;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>Runs the commands of the samples as processes of their own, as a shell would.</summary>
internal static class Wso
{
    public static string Case(string name) => Path.Combine(Checkout.Root, "samples", "cases", name + ".json");

    public static (int ExitCode, string Output, string Errors) Run(string[] arguments, string input = "", Dictionary<string, string>? environment = null) =>
        Finish(Start("Wso.Cli/wso", arguments, environment), input);

    public static (int ExitCode, string Output, string Errors) MadeCounty(params string[] arguments) => Finish(Start("MadeCounty/made-county", arguments), string.Empty);

    /// <summary>The command, running; standard input is still open.</summary>
    public static Process Start(string[] arguments) => Start("Wso.Cli/wso", arguments);

    /// <summary>The path of the command, for a shell.</summary>
    public static string Program => Path.Combine(Checkout.Root, "samples", "Wso.Cli", "bin", Configuration, "net10.0", "wso.dll");

    private static Process Start(string command, string[] arguments, Dictionary<string, string>? environment = null)
    {
        var (folder, name) = (Path.GetDirectoryName(command)!, Path.GetFileName(command));
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(Checkout.Root, "samples", folder, "bin", Configuration, "net10.0", name + ".dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A command is over before a profile of it would pay.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (variable, value) in environment ?? [])
        {
            start.Environment[variable] = value;
        }

        return Process.Start(start)!;
    }

    private static (int ExitCode, string Output, string Errors) Finish(Process running, string input)
    {
        using var process = running;
        var output = Task.Run(process.StandardOutput.ReadToEnd);
        var errors = Task.Run(process.StandardError.ReadToEnd);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>The configuration these tests were built in, from the folder they stand in.</summary>
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
