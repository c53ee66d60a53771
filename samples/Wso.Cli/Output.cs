using System;
using System.IO;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Wso.Cli;

/// <summary>
/// Where the command writes. A write that fails, on a full disk or into a pipe that was closed, ends the command at once; it is never
/// passed over.
/// </summary>
internal static class Output
{
    public const string Name = "standard output";

    /// <summary>Text and bytes go to standard output through this from now on.</summary>
    public static void Guard()
    {
        System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        System.Console.SetError(new LastWord(System.Console.Error));
        System.Console.SetOut(new StreamWriter(Standard(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true });
    }

    /// <summary>Standard output.</summary>
    public static Stream Standard()
    {
        if (Console.GivenOutput is { } given)
        {
            return given;
        }

        // On Unix the console passes over a pipe with no reader, and the work would go on for nothing: a pipe is written to as what it is.
        if (!OperatingSystem.IsWindows() && System.Console.IsOutputRedirected)
        {
            var handle = new SafeFileHandle(1, ownsHandle: false);
            try
            {
                var file = new FileStream(handle, FileAccess.Write, bufferSize: 0);
                if (!file.CanSeek)
                {
                    return new GuardedStream(file, Name);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // It is none that can be written to; the console says so at the first write.
            }
        }

        return new GuardedStream(System.Console.OpenStandardOutput(), Name);
    }

    /// <summary>A new file, which nothing is written over with.</summary>
    public static Stream New(string path) =>
        new GuardedStream(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 1), path);
}
