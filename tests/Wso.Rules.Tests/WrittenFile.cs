using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>
/// A file of the repository that a test writes. With WSO_REWRITE=1 in the environment it is written anew: read the difference before you
/// commit it.
/// </summary>
internal static class WrittenFile
{
    private const int MostLines = 5;

    /// <summary>The failure shows the first lines that differ.</summary>
    /// <param name="path">From the root of the repository.</param>
    /// <param name="text">What it must hold.</param>
    public static void IsCurrent(string path, string text)
    {
        var file = Path.Combine(Checkout.Root, path);
        if (Environment.GetEnvironmentVariable("WSO_REWRITE") == "1")
        {
            File.WriteAllText(file, text);
        }

        var written = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
        Assert.True(
            written == text,
            $"{path} is not current. Run this test with WSO_REWRITE=1 and read the difference. It begins so:\n{Difference(written, text)}");
    }

    /// <summary>The first lines of what only one of two texts has, with the number of the line.</summary>
    public static string Difference(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var same = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var sameAtEnd = old.Skip(same).Reverse().Zip(now.Skip(same).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {same + 1}\n{Lines("-", old)}\n{Lines("+", now)}";

        string Lines(string sign, string[] all)
        {
            var own = all[same..^sameAtEnd];
            var shown = own.Take(MostLines).Select(line => $"{sign} {line}");
            return own.Length == 0
                ? $"{sign} (nothing)"
                : string.Join("\n", own.Length > MostLines ? shown.Append($"{sign} and {own.Length - MostLines} more lines") : shown);
        }
    }
}
