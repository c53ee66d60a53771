using System;
using System.IO;
using System.Linq;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Written;

public sealed class FilesWritten
{
    /// <summary>
    /// With WSO_REWRITE=1 in the environment they are written anew; read the difference before you commit it. A new fact may take two runs:
    /// what is compiled into the first one does not know it yet.
    /// </summary>
    [Fact]
    public void Are_what_the_facts_say()
    {
        var files = WrittenFiles.All()
            .Select(static file =>
                (
                    file.Path,
                    file.Text,
                    IsCurrent: File.Exists(WrittenFiles.Full(file.Path)) && File.ReadAllText(WrittenFiles.Full(file.Path)) == file.Text))
            .ToList();
        if (Environment.GetEnvironmentVariable("WSO_REWRITE") == "1")
        {
            foreach (var (path, text, _) in files.Where(static file => !file.IsCurrent))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(WrittenFiles.Full(path))!);
                File.WriteAllText(WrittenFiles.Full(path), text);
            }
        }
        else
        {
            var old = files.Where(static file => !file.IsCurrent).Select(static file => file.Path).ToList();
            Assert.True(
                old.Count < 2,
                $"Not current: {string.Join(", ", old)}. Run these tests with WSO_REWRITE=1 and read the difference.");
            Assert.All(files.Where(static file => !file.IsCurrent), static file => WrittenFile.IsCurrent(file.Path, file.Text));
        }
    }

    /// <summary>A file of a fact that is gone would go on being compiled.</summary>
    [Fact]
    public void Are_all_there_are_in_their_folders() =>
        Assert.Equal(
            WrittenFiles.All()
                .Select(static file => file.Path)
                .Where(static path => path.EndsWith(".cs", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            new[] { "src/Wso.Rules/Facts/Builders", "src/Wso.Rules/Deadlines/Written", "src/Wso.Rules.CaseFiles/Shapes/Rows" }.SelectMany(
                static folder => Directory.GetFiles(WrittenFiles.Full(folder)).Select(path => $"{folder}/{Path.GetFileName(path)}"))
                .Order(StringComparer.Ordinal));
}
