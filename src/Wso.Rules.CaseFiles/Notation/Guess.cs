using System;
using System.Collections.Generic;

namespace Wso.Rules.CaseFiles;

/// <summary>Which word of a closed list was likely meant.</summary>
internal static class Guess
{
    /// <summary>Longer than any word there is: nothing is guessed, so that no text takes longer than its length explains.</summary>
    private const int Longest = 40;

    /// <summary>The beginning of a word up to this length is the beginning of too many others.</summary>
    private const int Short = 3;

    /// <summary>The message, and the guess where there is one: "Unknown value. Did you mean FL?"</summary>
    public static string Added(string message, string? near) => near is null ? message : $"{message} Did you mean {near}?";

    /// <summary>The one word that is nearest; null where none is near, or two are equally near.</summary>
    public static string? Near(string text, IEnumerable<string> words)
    {
        var plain = Plain(text);
        if (plain.Length is 0 or > Longest)
        {
            return null;
        }

        string? nearest = null;
        var (least, isOnly) = (1 + Math.Max(1, plain.Length / 3), false);
        foreach (var word in words)
        {
            var distance = DistanceOf(plain, Plain(word));
            if (distance < least)
            {
                (nearest, least, isOnly) = (word, distance, true);
            }
            else if (distance == least)
            {
                isOnly = false;
            }
        }

        return isOnly ? nearest : null;
    }

    /// <summary>A word begun counts as one slip.</summary>
    private static int DistanceOf(string text, string word) =>
        text.Length > Short && word.Length > text.Length && word.StartsWith(text, StringComparison.Ordinal) ? 1 : Slips(text, word);

    /// <summary>Letters and digits alone, in lower case: "i 200" is as good as "I-200".</summary>
    private static string Plain(string text) => string.Concat(Array.FindAll(text.ToCharArray(), char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>How many letters are missing, too many, wrong, or exchanged with their neighbor.</summary>
    private static int Slips(string text, string word)
    {
        var (before, last, now) = (new int[word.Length + 1], new int[word.Length + 1], new int[word.Length + 1]);
        for (var j = 0; j <= word.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= text.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= word.Length; j++)
            {
                now[j] = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + (text[i - 1] == word[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && text[i - 1] == word[j - 2] && text[i - 2] == word[j - 1])
                {
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                }
            }

            (before, last, now) = (last, now, before);
        }

        return last[word.Length];
    }
}
