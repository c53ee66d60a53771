using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;

namespace Wso.Cli;

/// <summary>
/// The console that a command reads and writes: the process's own, or streams given by whoever runs the command in their process.
/// Two commands that run at once in one process each have their own.
/// </summary>
internal static class Console
{
    private const int CloseOnExec = 0x80000; // 02000000 on Linux

    private static readonly AsyncLocal<Streams?> Given = new();

    public static TextWriter Out => Given.Value?.Out ?? System.Console.Out;

    /// <summary>For plain lines.</summary>
    public static TextWriter Error => new VisibleWriter(ErrorWithColor);

    /// <summary>For a writer that itself sends what colors a line.</summary>
    public static TextWriter ErrorWithColor => Given.Value?.Error ?? System.Console.Error;

    public static bool IsOutputRedirected => Given.Value is not null || System.Console.IsOutputRedirected;

    public static bool IsErrorRedirected => Given.Value is not null || System.Console.IsErrorRedirected;

    /// <summary>
    /// Whether the command was started without standard input. Its number is then taken by a file of the runtime's own, and reading
    /// that would wait for ever. What was handed to the process does not end where another program begins (O_CLOEXEC); that does.
    /// </summary>
    public static bool IsInputClosed =>
        Given.Value is null && OperatingSystem.IsLinux() && File.Exists("/proc/self/fdinfo/0")
            && File.ReadLines("/proc/self/fdinfo/0").FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal)) is { } flags
            && (Convert.ToInt32(flags[6..].Trim(), 8) & CloseOnExec) != 0;

    public static Stream OpenStandardInput() => Given.Value?.Input ?? System.Console.OpenStandardInput();

    /// <summary>The stream given in place of standard output; null where the process's own is meant.</summary>
    public static Stream? GivenOutput => Given.Value?.Output;

    /// <summary>
    /// Within the asynchronous method that calls this, and all that it starts, these replace the process's own. None is closed.
    /// </summary>
    public static void Give(Stream input, Stream output, TextWriter errors)
    {
        var guarded = new GuardedStream(output, Wso.Cli.Output.Name, leaveOpen: true);
        var text = new StreamWriter(guarded, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        Given.Value = new Streams(input, guarded, TextWriter.Synchronized(text), TextWriter.Synchronized(errors));
    }

    private sealed record Streams(Stream Input, Stream Output, TextWriter Out, TextWriter Error);
}
