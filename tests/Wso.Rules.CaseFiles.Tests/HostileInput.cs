using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>Whatever comes in: never an exception, and always a document or errors, never both.</summary>
public sealed class HostileInput
{
    private const int Seeds = 10_000;

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1", "3", "1e400", "-0.0", "87600", "87601", "99999999999999999999", "[]", "{}", "[null]", "[[]]", "[{}]", "\"\"",
        "\"never\"", "\"none\"", "\"outside\"", "\"unknown\"", "\"HALF\"", "\"\\u0000\"", "\"9999-12-31T23:59:59.999999999-18:00\"", "\"0000-01-01T00:00:00Z\"", "\"-0001-01-01\"",
        "\"1900-01-01\"", "\"2199-12-31\"", "\"2011-12-30\"", "\"2025-06-02T12:00:00Z\"", "\"2025-06-02T12:00\"", "\"warrantServiceOfficer\"", "\"2020-02\"", "\"Pacific/Apia\"",
        "{\"a\":{\"a\":{\"a\":[{}]}}}", "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
    ];

    [Fact]
    public void Is_read_or_refused()
    {
        var taken = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var bytes = Mutated(new Random(seed));
            var reading = CaseFileReader.Read(bytes);
            var text = $"seed {seed}: {Encoding.UTF8.GetString(bytes)}";

            Assert.True(reading.IsValid == reading.Errors.Count is 0, text);
            Assert.True(reading.IsValid == (reading.Document is not null), text);
            Assert.True(reading.Errors.All(static error => error.Path.StartsWith('$') && error.Message.Length > 0 && error.Allowed.Length > 0), text);
            Assert.True(reading.Errors.All(static error => error.Line.HasValue == error.Byte.HasValue), text);
            if (reading.Document is { } document)
            {
                taken++;
                Assert.True(CaseFileReader.Read(CaseFileWriter.ToJson(document)).Document == document, text);
                Assert.True(Schema.Takes(Encoding.UTF8.GetString(bytes)), text);
            }
        }

        Assert.InRange(taken, Seeds / 20, Seeds);
    }

    [Fact]
    public void A_long_document_takes_time_by_its_length_and_not_by_its_square()
    {
        const int Length = 20_000;
        static string List(string item) => "[" + string.Join(',', Enumerable.Range(0, Length).Select(i => item.Replace("#", $"{i}", StringComparison.Ordinal))) + "]";
        var json = Documents.With(
            "officers=" + List("""{"id":"d-#","extra":1,"designations":[{"under":"taskForce"}]}"""),
            "agency.agreements=" + List("""{"type":"taskForce","effective":"2025-01-01","ended":"never","notices":[],"facilities":["jail-#"]}"""),
            "acts=" + List("""{"id":"act-#","action":"release","at":"2025-06-04T11:00:00Z","officer":"nobody-#","place":"jail-#"}"""),
            "papers=" + List("""{"id":"p-#","form":"I-200","box":1,"orders":1}"""),
            "done=" + List("""{"for":"nothing-#"}"""));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.InRange(CaseFileReader.Read(json).Errors.Count, 8 * Length - 10, 10 * Length);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
    }

    private static byte[] Mutated(Random random)
    {
        string[] documents = [Documents.Complete, Documents.Minimal, Documents.Pinellas];
        var root = JsonNode.Parse(documents[random.Next(documents.Length)])!;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            Mutate(root, random);
        }

        var bytes = Encoding.UTF8.GetBytes(root.ToJsonString().Replace("HALF", "\\ud800", StringComparison.Ordinal));
        return random.Next(5) == 0 ? Corrupted(bytes, random) : bytes;
    }

    private static void Mutate(JsonNode root, Random random)
    {
        var node = root;
        while (true)
        {
            var children = node is JsonObject all ? all.Select(static property => property.Value).ToArray() : node is JsonArray list ? [.. list] : [];
            if (children.Length == 0)
            {
                return;
            }

            var index = random.Next(children.Length);
            if (children[index] is JsonObject or JsonArray && random.Next(4) > 0)
            {
                node = children[index]!;
                continue;
            }

            var value = random.Next(3) == 0 ? children[random.Next(children.Length)]?.DeepClone() : JsonNode.Parse(Values[random.Next(Values.Length)]);
            if (node is JsonArray array)
            {
                array.Insert(index, value);
                return;
            }

            var properties = node.AsObject();
            var name = properties.ElementAt(index).Key;
            switch (random.Next(4))
            {
                case 0: properties.Remove(name); break;
                case 1: properties[name] = null; break;
                case 2: properties[name] = value; break;
                default: properties[random.Next(8) == 0 ? name + "x" : name] = value; break;
            }

            return;
        }
    }

    private static byte[] Corrupted(byte[] bytes, Random random)
    {
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }
}
