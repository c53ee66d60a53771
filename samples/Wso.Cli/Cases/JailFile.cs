using System;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>The facts that are the same in every case of a jail, from a file of their own.</summary>
internal static class JailFile
{
    public static Option<string?> Option() =>
        new("--jail") { Description = "A jail file: facility, agency, officers and localLaw for each case that leaves these four out." };

    /// <summary>False if the file cannot be used. Then the reason is on standard error.</summary>
    public static bool TryRead(string path, [NotNullWhen(true)] out Jail? jail, out int exitCode)
    {
        (jail, exitCode) = (null, ExitCode.BadUsage);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Console.Error.WriteLine($"{path} cannot be read: {fault.Message.TrimEnd('.')}. Give the path of a jail file.");
            return false;
        }

        var reading = CaseFileReader.ReadJail(bytes);
        foreach (var error in reading.Errors)
        {
            Console.Error.WriteLine($"{error.Path}: {error.Message} Allowed: {error.Allowed}.");
        }

        if (!reading.IsValid)
        {
            Console.Error.WriteLine($"{path} is not a jail file: mend the {(reading.Errors.Count == 1 ? "error" : "errors")} above.");
            exitCode = ExitCode.InvalidInput;
            return false;
        }

        jail = reading.Jail;
        return true;
    }
}
