using System.Globalization;
using System.Linq;
using System.Text;

namespace Wso.Screens;

/// <summary>Text of a case, a table or a command line as a screen may show it.</summary>
/// <remarks>
/// A control character moves the cursor, and a mark of direction turns the order of what follows: either can make one id look like
/// another. Such characters are shown by their number, as JSON writes it.
/// </remarks>
public static class VisibleText
{
    /// <summary>The text with each character that is not seen by itself as \u and its number. Line ends and tabs stay.</summary>
    public static string Of(string text) =>
        text.EnumerateRunes().All(IsShown)
            ? text
            : string.Concat(text.EnumerateRunes().Select(letter => IsShown(letter) ? letter.ToString() : Number(letter)));

    private static bool IsShown(Rune letter) =>
        letter.Value is '\n' or '\r' or '\t'
            || Rune.GetUnicodeCategory(letter) is not (
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Number(Rune letter) =>
        string.Concat(letter.ToString().Select(static unit => $"\\u{((int)unit).ToString("X4", CultureInfo.InvariantCulture)}"));
}
