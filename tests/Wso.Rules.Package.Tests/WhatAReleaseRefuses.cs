using System;
using System.Diagnostics;
using System.IO;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Package.Tests;

/// <summary>`.ci/release`, tried on a small repository that could be released: each thing that must not go out stops it.</summary>
public sealed class WhatAReleaseRefuses : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wso-release-").FullName;

    public WhatAReleaseRefuses()
    {
        Directory.CreateDirectory(Path.Combine(folder, ".ci"));
        File.Copy(Path.Combine(Checkout.Root, ".ci", "release"), Path.Combine(folder, ".ci", "release"));
        Write(
            "src/Directory.Build.props",
            "<RepositoryUrl>https://example.org/wso-rules</RepositoryUrl>\n<WsoReleased>0.1.0</WsoReleased>\n");
        Write("src/Wso.Rules/Law/rulebook.released.txt", "law 2026.11.22\n");
        Write("src/Wso.Rules/Law/rulebook.txt", "law 2026.11.22\n");
        Write("CHANGELOG.md", "# Changelog\n\n## 0.1.1\n\n### Law\n\n- Nothing.\n\n### API\n\n- A correction.\n\n## 0.1.0\n\n### Law\n");
        Run("git", "init", "-q");
        Run("git", "config", "user.name", "test");
        Run("git", "config", "user.email", "test@example.org");
        Commit();
        Run("git", "tag", "v0.1.0");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Nothing_where_all_is_in_order() => Assert.Equal((0, "0.1.1 may be released, if every check passes."), Release("0.1.1"));

    [Theory]
    [InlineData("")]
    [InlineData("1.0")]
    [InlineData("v0.1.1")]
    public void What_is_no_version(string version) => Refused(version, "name the version");

    [Theory]
    [InlineData("0.1.0")]
    [InlineData("0.0.9")]
    [InlineData("0.1.0-rc.1")]
    public void A_version_that_does_not_come_after_the_last(string version) => Refused(version, "does not come after 0.1.0");

    [Fact]
    public void What_is_not_committed()
    {
        Write("new.txt", "new");
        Refused("0.1.1", "commit or remove");
    }

    [Fact]
    public void A_package_that_does_not_say_where_its_source_is()
    {
        Write("src/Directory.Build.props", "<RepositoryUrl></RepositoryUrl>\n<WsoReleased>0.1.0</WsoReleased>\n");
        Commit();
        Refused("0.1.1", "RepositoryUrl");
    }

    [Fact]
    public void An_API_that_is_compared_with_no_release()
    {
        Write("src/Directory.Build.props", "<RepositoryUrl>https://example.org/wso-rules</RepositoryUrl>\n<WsoReleased></WsoReleased>\n");
        Commit();
        Refused("0.1.1", "WsoReleased");
    }

    [Fact]
    public void A_version_that_the_changelog_does_not_begin_with() => Refused("0.2.0", "'## 0.2.0'");

    [Fact]
    public void A_changelog_that_is_silent_on_the_law()
    {
        Write("CHANGELOG.md", "# Changelog\n\n## 0.1.1\n\n### API\n\n- A correction.\n\n## 0.1.0\n\n### Law\n");
        Commit();
        Refused("0.1.1", "nothing of Law under 0.1.1");
    }

    [Fact]
    public void A_change_of_law_in_a_patch_version()
    {
        Write("src/Wso.Rules/Law/rulebook.txt", "law 2026.12.01\n");
        Commit();
        Refused("0.1.1", "never a patch version");
    }

    [Fact]
    public void But_not_a_change_of_law_in_a_minor_version()
    {
        Write("src/Wso.Rules/Law/rulebook.txt", "law 2026.12.01\n");
        Write("CHANGELOG.md", "# Changelog\n\n## 0.2.0\n\n### Law\n\n- Something.\n\n### API\n\n- Nothing.\n");
        Commit();
        Assert.Equal(0, Release("0.2.0").ExitCode);
    }

    private void Refused(string version, string because)
    {
        var (exitCode, said) = Release(version);
        Assert.Equal(1, exitCode);
        Assert.StartsWith("No release: ", said);
        Assert.Contains(because, said);
    }

    private (int ExitCode, string Said) Release(string version) => Run("bash", ".ci/release", version, "--check");

    private void Commit()
    {
        Run("git", "add", "-A");
        Run("git", "commit", "-q", "-m", "a commit");
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }

    private (int ExitCode, string Said) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said.Trim());
    }
}
