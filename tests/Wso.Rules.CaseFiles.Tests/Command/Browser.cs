using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>Chromium without a window, where there is one; otherwise the test is skipped and says so.</summary>
internal static class Browser
{
    /// <summary>Why a test that needs it is skipped, and what to do.</summary>
    public const string Missing =
        "No Chromium is installed here: the page was not opened in a browser. On Debian: apt-get install --no-install-recommends chromium";

    public static readonly string? Path =
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public static void Screenshot(string page, string png) => Run(page, $"--screenshot={png}");

    public static string Dom(string page) => Run(page, "--dump-dom");

    private static string Run(string page, string what)
    {
        Assert.SkipWhen(Path is null, Missing);
        var profile = Directory.CreateTempSubdirectory("wso-browser");
        try
        {
            var start = new ProcessStartInfo(Path!) { RedirectStandardOutput = true, RedirectStandardError = true };
            string[] arguments =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
                "--window-size=1000,1800", $"--user-data-dir={profile.FullName}", what, "file://" + page,
            ];
            foreach (var argument in arguments)
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
