using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>The input is one JSON document over many lines, however its lines are broken, or JSON Lines.</summary>
public sealed class OneDocumentOrManyTests
{
    private static readonly string Text = File.ReadAllText(Wso.Case("pinellas-before-service"));
    private static readonly string OneLine = JsonSerializer.Serialize(JsonDocument.Parse(Text).RootElement);

    [Theory]
    [InlineData("as written")]
    [InlineData("first line ends in a comma")]
    [InlineData("every line begins with a comma")]
    [InlineData("blank lines after a comma")]
    [InlineData("values on the next line")]
    [InlineData("lines end as on Windows")]
    [InlineData("begins with a byte order mark")]
    public void A_document_over_many_lines_is_one_case(string layout)
    {
        var text = layout switch
        {
            "first line ends in a comma" => Regex.Replace(Text, @"^\{\s+", "{ "),
            "every line begins with a comma" => Regex.Replace(Text, @",\n(\s*)", "\n$1, "),
            "blank lines after a comma" => Text.Replace(",\n", ",\n\n \n", StringComparison.Ordinal),
            "values on the next line" => Text.Replace("\": ", "\":\n ", StringComparison.Ordinal),
            "begins with a byte order mark" => "\uFEFF" + Text,
            "lines end as on Windows" => Regex.Replace(Text, @"^\{\s+", "{ ").Replace("\n", "\r\n", StringComparison.Ordinal),
            _ => Text,
        };

        Assert.Equal(Wso.Run(["decide", "-"], OneLine), Wso.Run(["decide", "-"], text));
    }

    [Fact]
    public void A_first_line_that_breaks_off_after_a_comma_does_not_take_the_good_lines_with_it()
    {
        var (exitCode, output, _) = Wso.Run(["decide", "-"], "{ \"id\": \"cut\",\n" + OneLine + "\n" + OneLine + "\n");

        Assert.Equal(2, exitCode);
        Assert.Equal(3, output.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(2, output.Split('\n').Count(static line => line.Contains("2019-000441", StringComparison.Ordinal)));
    }
}
