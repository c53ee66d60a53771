using System.Collections.Generic;

namespace Wso.Cli;

internal static class ExitCode
{
    /// <summary>Every case was answered.</summary>
    public const int Answered = 0;

    /// <summary>Everything was decided again, and some answer is another than before.</summary>
    public const int AnotherAnswer = 1;

    /// <summary>Some input was invalid; the good cases were answered all the same.</summary>
    public const int InvalidInput = 2;

    /// <summary>The command line asks for something there is not.</summary>
    public const int BadUsage = 64;

    /// <summary>Something failed, and the input is not at fault: please report it.</summary>
    public const int Failed = 70;

    /// <summary>
    /// What was to be written could not be: a full disk, or a pipe with no reader. What was written before that is complete.
    /// </summary>
    public const int CannotWrite = 74;

    /// <summary>Stopped by Ctrl-C before the end of the input.</summary>
    public const int Stopped = 130;

    /// <summary>
    /// Stopped by the signal that asks a process to end. The runtime ends with it where no command takes the signal.
    /// </summary>
    public const int Ended = 143;

    /// <summary>Every code with what it means, as help and README have it.</summary>
    public static IReadOnlyList<(int Code, string Means)> All { get; } =
    [
        (Answered, "Every case was answered."),
        (AnotherAnswer, "'wso replay' found an answer that is not the same as before."),
        (InvalidInput, "Some input was invalid, or there was none. Its errors stand in place of its answer."),
        (BadUsage, "The command was used wrongly, or a file that it names cannot be used."),
        (Failed, "The command failed, and the input was not at fault."),
        (
            CannotWrite,
            "The output could not be written: the disk is full, or the pipe was closed. What was written before that is complete."
        ),
        (Stopped, "The command was stopped by Ctrl-C. A file that it was to write whole is not there."),
        (Ended, "The same, by a signal to end (SIGTERM)."),
    ];
}
