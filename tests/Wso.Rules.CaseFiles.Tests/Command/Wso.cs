using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Wso.Cli;
using Wso.Rules.Tests;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>
/// Runs the command <c>wso</c>: in the process of the tests, or as a shell would, where what is tested is the process: its environment, its signals, its pipes.
/// </summary>
internal static class Wso
{
    public static string Case(string name) => Path.Combine(Checkout.Root, "samples", "cases", name + ".json");

    /// <summary>In this process, as in a pipe.</summary>
    public static (int ExitCode, string Output, string Errors) Run(string[] arguments, string input = "")
    {
        using var output = new MemoryStream();
        var (exitCode, errors) = Run(arguments, input, output);
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), errors);
    }

    /// <summary>In this process, with standard output of the test's own.</summary>
    public static (int ExitCode, string Errors) Run(string[] arguments, string input, Stream output)
    {
        using var errors = new StringWriter { NewLine = "\n" };
        var exitCode = WsoCommand.Run(arguments, new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors).GetAwaiter().GetResult();
        return (exitCode, errors.ToString());
    }

    public static (int ExitCode, string Output, string Errors) AsProcess(string[] arguments, string input = "", Dictionary<string, string>? environment = null) =>
        Finish(Start("Wso.Cli/wso", arguments, environment), input);

    public static (int ExitCode, string Output, string Errors) MadeCounty(params string[] arguments) =>
        Finish(Start("MadeCounty/made-county", arguments), string.Empty);

    /// <summary>The command, running; standard input is still open.</summary>
    public static Process Start(string[] arguments) => Start("Wso.Cli/wso", arguments);

    /// <summary>The path of the command, for a shell.</summary>
    public static string Program => Built("Wso.Cli/wso");

    private static Process Start(string command, string[] arguments, Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [Built(command), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A command is over before a profile of it would pay.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (variable, value) in environment ?? [])
        {
            start.Environment[variable] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>A sample, in the configuration that these tests were built in, which the folder they stand in names.</summary>
    private static string Built(string command)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Path.Combine(
            Checkout.Root, "samples", Path.GetDirectoryName(command)!, "bin", configuration, "net10.0", Path.GetFileName(command) + ".dll");
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
}
