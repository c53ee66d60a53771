using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wso.Rules.CaseFiles;

/// <summary>Teaches <see cref="JsonSerializer"/> the JSON of the case file, so that your own objects can contain facts.</summary>
public static class CaseFileJson
{
    /// <summary>
    /// Adds converters for facts, values and enumerations in the format of a case file. Unknown is written as null, and null is read as
    /// unknown. NodaTime's Instant, LocalDate and Duration are added too, with every decimal that they have.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A <see cref="CaseFileDocument"/>, a <see cref="CaseFile"/> and a <see cref="Jail"/> are validated when read and when written. A
    /// <see cref="JsonException"/> reports what is wrong.
    /// An answer such as <see cref="Hold"/> is refused: <see cref="AnswerWriter"/> writes it, and an object of your own can take its
    /// instants. The build for .NET Framework cannot refuse it.
    /// </para>
    /// <para>
    /// It needs no reflection, so it works with Native AOT. Put a type of your own that contains facts into a
    /// <see cref="JsonSerializerContext"/>, and set <see cref="JsonSerializerOptions.TypeInfoResolver"/> to that context before you call
    /// this.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public static JsonSerializerOptions AddCaseFiles(this JsonSerializerOptions options)
    {
        var facts = new FactConverters();
        (options ?? throw new ArgumentNullException(nameof(options))).Converters.Add(facts);

        // Where there is no resolver yet, the serializer finds one by reflection, and takes the converters: with one, it would not.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(facts);
        }

        return options;
    }
}
