using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;

/// <summary>A type of the vendor's own that contains facts and an answer's instant.</summary>
internal sealed record Screen(CaseFile Case, Moment Now, Ruling Ruling, Instant? HoldEnds, FactList<Paper> Papers);

[JsonSerializable(typeof(Screen))]
internal sealed partial class Screens : JsonSerializerContext;

/// <summary>
/// The source generator of System.Text.Json writes it without reflection. Before the program runs, it goes there and back.
/// </summary>
internal static class Before
{
    [ModuleInitializer]
    internal static void ThereAndBack()
    {
        var (file, ask) = CaseFileReader.Read(File.ReadAllBytes(Environment.GetCommandLineArgs()[1])).Document!;
        var hold = RuleBook.Current.Hold(file, ask.At);
        var screen = new Screen(file, Moment.At(ask.At), hold.Ruling, hold.End, file.Papers);

        var own = new JsonSerializerOptions { TypeInfoResolver = Screens.Default }.AddCaseFiles();
        Same(screen, (JsonTypeInfo<Screen>)own.GetTypeInfo(typeof(Screen)));
        // A fact that no context names.
        Same(file.Custody, (JsonTypeInfo<Custody>)new JsonSerializerOptions().AddCaseFiles().GetTypeInfo(typeof(Custody)));
    }

    private static void Same<T>(T value, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.Serialize(value, type);
        if (!value!.Equals(JsonSerializer.Deserialize(json, type)))
        {
            throw new InvalidOperationException($"{typeof(T).Name} does not come back from {json}");
        }
    }
}
