using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>docs/ClerksQuestions.md shows the first lines of what the command prints; they are run and compared here.</summary>
public sealed class ClerksQuestionsTests
{
    private static readonly string File = Path.Combine(Checkout.Root, "docs", "ClerksQuestions.md");

    private static readonly Regex Shown =
        new(@"```sh\nwso (?<command>[^\n]+)\n```\n\n```text\n(?<screen>.*?)\n```", RegexOptions.Singleline);

    /// <summary>
    /// With WSO_REWRITE=1 in the environment the page is written anew, each screen with as many lines as before; read the difference before
    /// you commit it.
    /// </summary>
    [Fact]
    public async Task Every_screen_on_the_page_is_what_the_command_prints()
    {
        var page = await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken);
        var printed = await Task.WhenAll(Shown.Matches(page).Select(match => Task.Run(() => Screen(match))));
        var next = 0;
        var now = Shown.Replace(page, _ => printed[next++]);
        if (Environment.GetEnvironmentVariable("WSO_REWRITE") == "1")
        {
            await System.IO.File.WriteAllTextAsync(File, now, TestContext.Current.CancellationToken);
        }

        Assert.Equal(20, printed.Length);
        Assert.True(
            now == page,
            "docs/ClerksQuestions.md shows something else than the command prints: run this test with WSO_REWRITE=1, and read the "
                + "difference.");
    }

    private static string Screen(Match match)
    {
        var command = match.Groups["command"].Value;
        var (_, output, errors) = Wso.Run(
            command.Split(' ')
                .Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Checkout.Root, word) : word)
                .ToArray());
        Assert.True(errors.Length == 0, $"{command}: {errors}");
        var lines = output.Split('\n').Take(match.Groups["screen"].Value.Split('\n').Length);
        return $"```sh\nwso {command}\n```\n\n```text\n{string.Join('\n', lines)}\n```";
    }
}
