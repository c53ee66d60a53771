using System;
using System.IO;

namespace Wso.Rules.Tests;

/// <summary>Where the checkout is that the tests run in.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Wso.Rules.sln"))
            ? folder
            : Find(
                Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run inside a checkout of the repository."));
}
