using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Wso.Rules.Tests;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>Runs the command as a process of its own, as a shell would.</summary>
internal static class Wso
{
    public static string Case(string name) => Path.Combine(Checkout.Root, "samples", "cases", name + ".json");

    public static (int ExitCode, string Output, string Errors) Run(string[] arguments, string input = "", Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(Checkout.Root, "samples", "Wso.Cli", "bin", Configuration, "net10.0", "wso.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
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
