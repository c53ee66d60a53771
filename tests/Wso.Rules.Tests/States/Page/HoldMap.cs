using System.Globalization;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Wso.Rules.Tests.States;

/// <summary>
/// Draws where a hold on a detainer is forbidden, authorized, commanded or unknown: each answer by a pattern and a word, so that colour
/// says nothing alone; below it the seven answers as letters.
/// </summary>
internal static class HoldMap
{
    private const int Size = 76;
    private const int Step = Size + 6;
    private const int Left = 24;
    private const int Top = 84;

    private static readonly (string Key, string Word, string Meaning)[] Legend =
    [
        ("forbidden", "forbidden", "no hold on a detainer"),
        ("commanded", "commanded", "the jail must hold, where every condition is met"),
        ("allowed", "authorized", "the law gives the power to hold; the jail may"),
        ("unknown", "unknown", "a source was found that settles nothing; nothing is permitted on it"),
        ("none", "no source", "unknown too: no source was found; nothing is guessed"),
    ];

    public static string Draw(LocalDate day)
    {
        var svg = new StringBuilder();
        var width = (2 * Left) + (11 * Step) - 6;
        var height = Top + (8 * Step) + 18;
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" "
                + $"role=\"img\" aria-labelledby=\"title desc\" font-family=\"'DejaVu Sans', Verdana, Arial, sans-serif\">\n");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"  <title id=\"title\">What state law answers to a hold on an immigration detainer, {Iso(day)}</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"  <desc id=\"desc\">{Description(day)}</desc>\n");
        svg.Append(Patterns);
        svg.Append(CultureInfo.InvariantCulture, $"  <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"  <text x=\"{Left}\" y=\"38\" font-size=\"24\" font-weight=\"bold\" fill=\"#111111\">May a jail hold a person for ICE on a "
                + $"detainer?</text>\n");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"  <text x=\"{Left}\" y=\"62\" font-size=\"15\" fill=\"#333333\">What the law of each state answers on {Iso(day)}. Not legal "
                + $"advice.</text>\n");
        foreach (var tile in Tile.All)
        {
            var (key, mark) = AnswerOf(tile.State, day);
            Draw(
                svg, Left + (tile.Column * Step), Top + (tile.Row * Step), key, tile.State.ToString(),
                Legend.Single(one => one.Key == key).Word + mark, Title(tile, day), Letters(tile.State, day));
        }

        DrawLegend(svg, Left + Step + 24, Top - 6);
        svg.Append("</svg>\n");
        return svg.ToString();
    }

    /// <summary>The kind of tile, and a mark for how well the answer was checked.</summary>
    private static (string Key, string Mark) AnswerOf(UsState state, LocalDate day)
    {
        var law = RuleBook.Current.LawOf(state, day);
        if (law?.DetainerHold is not { IsFound: true } hold)
        {
            return ("none", string.Empty);
        }

        var mark = (hold.IsSilence ? "~" : hold.Citation.Verification == Verification.SecondarySource ? "*" : string.Empty)
            + (law.HoldCeilings.IsKnown ? string.Empty : "†");
        return hold.Answer switch
        {
            LawAnswer.Forbidden => ("forbidden", mark),
            LawAnswer.Allowed => ("allowed", mark),
            LawAnswer.Commanded => ("commanded", mark),
            LawAnswer.Unknown => ("unknown", mark),
        };
    }

    /// <summary>All seven answers, in words.</summary>
    private static string Title(Tile tile, LocalDate day)
    {
        var law = RuleBook.Current.LawOf(tile.State, day);
        return $"{tile.Name}: "
            + $"{string.Join("; ", StatesPage.Questions.Select(one => $"{one.Heading} {Words(law?.AnswerTo(one.Question))}"))}";
    }

    private static string Words(StateAnswer? answer) =>
        answer is not { IsFound: true } ? "no source" : answer.Answer.ToString().ToLowerInvariant() + (
            answer.IsSilence ? " (whole code searched, nothing found)" : answer.Citation.Verification switch
            {
                Verification.PrimaryTextRead => string.Empty,
                Verification.SecondarySource => " (secondary source)",
                Verification.Unsettled => " (unsettled)",
                Verification.Unverified => " (unverified)",
            });

    /// <summary>One letter a question, small where it is not from primary text.</summary>
    private static string Letters(UsState state, LocalDate day)
    {
        var law = RuleBook.Current.LawOf(state, day);
        return string.Concat(StatesPage.Questions.Select(one => law?.AnswerTo(one.Question) is not { IsFound: true } answer ? '–'
            : answer.Citation.Verification == Verification.PrimaryTextRead ? "UFAC"[(int)answer.Answer] : "ufac"[(int)answer.Answer]));
    }

    private static string Description(LocalDate day) => string.Join(" ", Legend.Select(one =>
    {
        var names = Tile.All.Where(tile => AnswerOf(tile.State, day).Key == one.Key).Select(tile => tile.Name);
        var first = char.ToUpperInvariant(one.Word[0]);
        return $"{first}{one.Word.Substring(1)}: {string.Join(", ", names.Order(System.StringComparer.Ordinal))}.";
    }));

    private static void Draw(StringBuilder svg, int x, int y, string key, string code, string word, string title, string letters)
    {
        var ink = key == "forbidden" ? "#ffffff" : "#111111";
        svg.Append(CultureInfo.InvariantCulture, $"  <g><title>{title}</title>\n");
        Square(svg, x, y, Size, key);
        if (key is "commanded" or "allowed")
        {
            // The words stand on plain ground: a pattern behind letters is hard to read.
            svg.Append(
                CultureInfo.InvariantCulture,
                $"    <rect x=\"{x + 3}\" y=\"{y + 12}\" width=\"{Size - 6}\" height=\"61\" rx=\"4\" fill=\"#ffffff\"/>\n");
        }

        svg.Append(
            CultureInfo.InvariantCulture,
            $"    <text x=\"{x + (Size / 2)}\" y=\"{y + 36}\" font-size=\"22\" font-weight=\"bold\" text-anchor=\"middle\" "
                + $"fill=\"{(key == "none" ? "#555555" : ink)}\">{code}</text>\n");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"    <text x=\"{x + (Size / 2)}\" y=\"{y + 51}\" font-size=\"10\" text-anchor=\"middle\" "
                + $"fill=\"{(key == "none" ? "#555555" : ink)}\">{word}</text>\n");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"    <text x=\"{x + (Size / 2)}\" y=\"{y + 67}\" font-family=\"'DejaVu Sans Mono', monospace\" font-size=\"11\" "
                + $"letter-spacing=\"2\" text-anchor=\"middle\" fill=\"{(key == "none" ? "#555555" : ink)}\">{letters}</text></g>\n");
    }

    private static void Square(StringBuilder svg, int x, int y, int size, string key)
    {
        var (fill, stroke) = key switch
        {
            "forbidden" => ("#16324f", "stroke=\"#16324f\" stroke-width=\"2\""),
            "commanded" => ("url(#stripes)", "stroke=\"#8a3b00\" stroke-width=\"3\""),
            "allowed" => ("url(#dots)", "stroke=\"#1f6b4a\" stroke-width=\"3\""),
            "unknown" => ("#ffffff", "stroke=\"#333333\" stroke-width=\"2\" stroke-dasharray=\"6 4\""),
            _ => ("#f4f4f4", "stroke=\"#d0d0d0\" stroke-width=\"1\""),
        };
        svg.Append(
            CultureInfo.InvariantCulture,
            $"    <rect x=\"{x}\" y=\"{y}\" width=\"{size}\" height=\"{size}\" rx=\"6\" fill=\"{fill}\" {stroke}/>\n");
    }

    /// <summary>It stands where the grid has no tiles.</summary>
    private static void DrawLegend(StringBuilder svg, int x, int y)
    {
        foreach (var (key, word, meaning) in Legend)
        {
            Square(svg, x, y, 18, key);
            svg.Append(
                CultureInfo.InvariantCulture,
                $"  <text x=\"{x + 28}\" y=\"{y + 14}\" font-size=\"13.5\" fill=\"#111111\"><tspan font-weight=\"bold\">{word}</tspan>: "
                    + $"{meaning}</text>\n");
            y += 20;
        }

        svg.Append(
            CultureInfo.InvariantCulture,
            $"  <text x=\"{x}\" y=\"{y + 10}\" font-size=\"12\" fill=\"#333333\">* seen in a secondary source only; such a source may "
                + $"forbid, never command or authorize</text>\n");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"  <text x=\"{x}\" y=\"{y + 26}\" font-size=\"12\" fill=\"#333333\">~ the whole code of the state was searched, and nothing "
                + $"was found</text>\n");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"  <text x=\"{x}\" y=\"{y + 42}\" font-size=\"12\" fill=\"#333333\">† sets a ceiling whose length was not read, so that no "
                + $"hold can be shown to be permitted</text>\n");

        // The letters are explained where the south-west has no tiles.
        y = Top + (6 * Step) + 14;
        foreach (var line in
            new[]
            {
                "letters in a tile: hold, 287(g), arrest,", "notice, transfer, contract, transport;",
                "F forbidden, A allowed, C commanded,", "U unknown, – no source;", "small: not from primary text"
            })
        {
            svg.Append(CultureInfo.InvariantCulture, $"  <text x=\"{Left}\" y=\"{y}\" font-size=\"11.5\" fill=\"#333333\">{line}</text>\n");
            y += 15;
        }
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private const string Stripes = """<rect width="8" height="8" fill="#ffe0b8"/><rect width="4" height="8" fill="#8a3b00"/>""";
    private const string Dots = """<rect width="10" height="10" fill="#d6f0e2"/><circle cx="5" cy="5" r="2.6" fill="#1f6b4a"/>""";

    private const string Patterns =
        $"""
          <defs>
            <pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">{Stripes}</pattern>
            <pattern id="dots" width="10" height="10" patternUnits="userSpaceOnUse">{Dots}</pattern>
          </defs>

        """;
}
