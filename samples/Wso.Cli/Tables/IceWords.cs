using System.Text.RegularExpressions;

namespace Wso.Cli;

/// <summary>What the words of a jail's table say about ICE, as far as words alone can say it.</summary>
internal static partial class IceWords
{
    private const string Ice = "(?:THE )?(?:U ?S )?(?:ICE|DHS|INS|IMMIGRATION)\\b(?! (?:HOLD|DETAINER|BOND|COURT))";

    /// <summary>They name ICE. INS alone is more often insurance.</summary>
    public static bool NameIce(string text) => Naming().IsMatch(Plain(text));

    /// <summary>They are about ICE, or about a detainer, which may be another agency's.</summary>
    public static bool Mention(string text) => Plain(text) is var plain && (Naming().IsMatch(plain) || Detainer().IsMatch(plain));

    /// <summary>They say that ICE took the person: released, transferred or turned over to ICE, or picked up by ICE.</summary>
    public static bool SayTaken(string text) => Plain(text) is var plain && Taking().IsMatch(plain) && !Doubting().IsMatch(plain);

    /// <summary>They say that a hold was called off: perhaps by ICE.</summary>
    public static bool SayCancelled(string text) => Plain(text) is var plain && Canceling().IsMatch(plain) && !Denying().IsMatch(plain);

    /// <summary>They name a hold of ICE, and nothing puts it in doubt.</summary>
    public static bool SayHold(string text) => Plain(text) is var plain && Naming().IsMatch(plain) && !Doubting().IsMatch(plain);

    /// <summary>Whole words alone, with one space between them.</summary>
    private static string Plain(string text) => NoWord().Replace(text.ToUpperInvariant(), " ").Trim();

    [GeneratedRegex("[^\\p{L}\\p{N}]+")]
    private static partial Regex NoWord();

    [GeneratedRegex("\\b(?:ICE|DHS|IMMIG\\w*|I ?247\\w*|(?:HOLD|HOLD FOR|TO|TOT) INS|INS HOLD)\\b")]
    private static partial Regex Naming();

    [GeneratedRegex("\\bDETAINER")]
    private static partial Regex Detainer();

    [GeneratedRegex(
        "\\b(?:(?:RELEASED?|REL|RLS|TRANSFER(?:RED)?|TRANS|XFER|TURNED OVER|TAKEN|DELIVERED|CUSTODY|REMANDED) TO|TOT|T O|T O T) " + Ice
            + "|\\b(?:PICK ?UP|PICKED UP|TAKEN|TRANSPORTED) BY " + Ice
            + "|\\bICE (?:PICK ?UP|PICKED UP|TOOK CUSTODY)\\b")]
    private static partial Regex Taking();

    [GeneratedRegex("\\b(?:LIFT|CANCEL|RESCIND|WITHDR|DROP)")]
    private static partial Regex Canceling();

    [GeneratedRegex("\\b(?:NOT|NO|NEVER|NON)\\b")]
    private static partial Regex Denying();

    [GeneratedRegex(
        "\\b(?:NOT|NO|NON|NEVER|WITHOUT|IF|UNLESS|PRIOR|BEFORE)\\b|\\b(?:LIFT|EXPIR|CANCEL|DECLIN|REFUS|RESCIND|WITHDR|DROP|DENI|DENY|FAIL|"
            + "PENDING|AWAIT|WAIT|VOID|REJECT|SCHEDUL|REQUEST|ELIGIB|DISMISS|CLEAR|NOSHOW)")]
    private static partial Regex Doubting();
}
