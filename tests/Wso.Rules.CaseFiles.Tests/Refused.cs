using System.Linq;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

internal static class Refused
{
    /// <summary>No document, and an error at this path that says what is wrong and what is allowed.</summary>
    public static void At(string path, string json)
    {
        var reading = CaseFileReader.Read(json);
        Assert.Null(reading.Document);
        Assert.Contains(path, reading.Errors.Select(static error => error.Path));
        Assert.All(reading.Errors, static error => Assert.True(error.Message[^1] is '.' or '?' && error.Allowed.Length > 0, error.Message));
    }

    /// <summary>No document, and no other error than the one at this path.</summary>
    public static void OnlyAt(string path, string json)
    {
        At(path, json);
        Assert.Equal(path, Assert.Single(CaseFileReader.Read(json).Errors).Path);
    }
}
