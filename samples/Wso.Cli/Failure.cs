using System;
using System.IO;

namespace Wso.Cli;

/// <summary>
/// How a command that cannot go on ends: in one line, with a code that says of what kind it is, and never with a stack trace.
/// </summary>
internal static class Failure
{
    public static int Told(Exception fault)
    {
        while (fault is not OutputFailedException && fault.InnerException is { } inner)
        {
            fault = inner;
        }

        Say(fault switch
        {
            OutputFailedException failed => $"{fault.Message} {failed.Left}",
            IOException or UnauthorizedAccessException or InvalidDataException => $"The input cannot be read on: {fault.Message}",
            OutOfMemoryException => "A case file is larger than the memory of this machine. Give it in parts.",
            _ =>
                $"Something failed, and the input is not at fault ({fault.GetType().Name}): please report it, with the command and the "
                    + "case file.",
        });
        return fault is OutputFailedException
            ? ExitCode.CannotWrite
            : fault is IOException or UnauthorizedAccessException or InvalidDataException
            ? ExitCode.InvalidInput
            : ExitCode.Failed;
    }

    /// <summary>Where standard error is full or closed too, the exit code says it alone.</summary>
    private static void Say(string line)
    {
        try
        {
            Console.Error.WriteLine(line.ReplaceLineEndings(" "));
        }
        catch (IOException)
        {
        }
    }
}
