namespace Wso.Cli;

internal static class ExitCode
{
    /// <summary>Every case was answered.</summary>
    public const int Answered = 0;

    /// <summary>Everything was decided again, and some answer is another than before.</summary>
    public const int AnotherAnswer = 1;

    /// <summary>Some input was invalid; the good cases were answered all the same.</summary>
    public const int InvalidInput = 2;

    /// <summary>Stopped by Ctrl-C before the end of the input.</summary>
    public const int Stopped = 130;

    /// <summary>
    /// What was to be written could not be: a full disk, or a pipe with no reader. What was written before that is complete.
    /// </summary>
    public const int CannotWrite = 74;

    /// <summary>Something failed, and the input is not at fault: please report it.</summary>
    public const int Failed = 70;

    /// <summary>The command line asks for something there is not.</summary>
    public const int BadUsage = 64;
}
