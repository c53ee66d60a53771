using System;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Teaches <see cref="JsonSerializer"/> the JSON of the case file, so that your own objects can contain facts.</summary>
public static class CaseFileJson
{
    /// <summary>
    /// Adds converters for facts, values and enumerations in the format of a case file. Unknown is written as null, and null is read as
    /// unknown.
    /// </summary>
    /// <remarks>
    /// A <see cref="CaseFileDocument"/>, a <see cref="CaseFile"/> and a <see cref="Jail"/> are validated when read and when written. A
    /// <see cref="JsonException"/> reports what is wrong.
    /// It needs no reflection, so it works with Native AOT.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public static JsonSerializerOptions AddCaseFiles(this JsonSerializerOptions options)
    {
        (options ?? throw new ArgumentNullException(nameof(options))).Converters.Add(new FactConverters());
        return options;
    }
}
