using System;
using System.Text;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

public sealed class TextThatIsNoJson
{
    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("\n ", 2, 2)]
    [InlineData("{", 1, 2)]
    [InlineData("{}\n{}", 2, 1)]
    [InlineData("{\"id\":1,}", 1, 9)]
    [InlineData("{// no\n}", 1, 2)]
    [InlineData("{\"é\":\n  x}", 2, 3)]
    [InlineData("NaN", 1, 1)]
    public void Is_told_with_line_and_byte_from_1(string text, int line, int position)
    {
        var error = Assert.Single(CaseFileReader.Read(text).Errors);
        Assert.Equal(("$", line, position), (error.Path, error.Line, error.Byte));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xFF, (byte)'}' }, 1, 2)]
    [InlineData(new byte[] { (byte)'{', (byte)'\n', 0xC3, 0x28 }, 2, 1)]
    [InlineData(new byte[] { (byte)'"', 0xED, 0xA0, 0x80, (byte)'"' }, 1, 2)]
    [InlineData(new byte[] { (byte)'"', 0xE2, 0x82 }, 1, 2)]
    public void Bytes_that_are_no_utf8_are_told_where_they_stand(byte[] bytes, int line, int position)
    {
        var error = Assert.Single(CaseFileReader.Read(bytes).Errors);
        Assert.Equal(("$", line, position), (error.Path, error.Line, error.Byte));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_told_where_it_stands()
    {
        var error = Assert.Single(CaseFileReader.Read("{\n\"é\uD800\":1}").Errors);
        Assert.Equal(("$", 2, 4), (error.Path, error.Line, error.Byte));
    }

    [Fact]
    public void An_escaped_half_is_an_error_of_its_property()
    {
        Refused.OnlyAt("$.id", Documents.Complete.Replace("\"case-1\"", "\"\\uD800\"", StringComparison.Ordinal));
        Refused.OnlyAt(
            "$.custody",
            Documents.Complete.Replace("\"custody\": {", "\"custody\": { \"\\uDC00\": 1,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_and_counted()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        Assert.True(CaseFileReader.Read((byte[])[.. mark, .. Encoding.UTF8.GetBytes(Documents.Complete)]).IsValid);
        Assert.True(CaseFileReader.Read('\uFEFF' + Documents.Complete).IsValid);
        Assert.Equal(4, CaseFileReader.Read((byte[])[.. mark, (byte)'x']).Errors[0].Byte);
    }

    [Theory]
    [InlineData("[", 64)]
    [InlineData("{\"acts\":", 100_000)]
    public void Depth_is_bounded(string open, int times)
    {
        var error = Assert.Single(CaseFileReader.Read(new StringBuilder().Insert(0, open, times + 1).ToString()).Errors);
        Assert.Equal("$", error.Path);
        Assert.NotNull(error.Line);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"{}\"")]
    public void What_is_no_object_is_no_document(string json)
    {
        var error = Assert.Single(CaseFileReader.Read(json).Errors);
        Assert.Equal(("$", null), (error.Path, error.Line));
    }

    [Theory]
    [InlineData("\"state\": \"FL\", \"state\": \"FL\"")]
    [InlineData("\"st\\u0061te\": \"FL\", \"state\": \"FL\"")]
    [InlineData("\"state\": null, \"state\": \"FL\"")]
    [InlineData("\"state\": \"FL\", \"state\": null")]
    public void A_property_that_stands_twice_is_an_error_even_where_one_is_null_or_escaped(string twice) =>
        Refused.At("$.facility.state", Documents.Complete.Replace("\"state\": \"FL\"", twice, StringComparison.Ordinal));

    [Fact]
    public void A_long_unknown_name_is_cut_between_characters()
    {
        var x = new string('x', 59);
        Refused.OnlyAt($"$[\"{x}…\"]", Documents.With($"{x}\uD83D\uDE00=1"));
        Refused.OnlyAt($"$[\"{x}y…\"]", Documents.With($"{x}yz=1"));
        Refused.OnlyAt($"$.{x}y", Documents.With($"{x}y=1"));
    }

    [Fact]
    public void No_text_is_an_argument_error() => Assert.Throws<ArgumentNullException>(static () => CaseFileReader.Read((string)null!));
}
