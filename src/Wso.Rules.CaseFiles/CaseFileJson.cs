using System;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Teaches <see cref="JsonSerializer"/> the JSON of the case file, for facts that stand in objects of your own.</summary>
public static class CaseFileJson
{
    /// <summary>Adds what writes and reads facts, answers and closed vocabularies as they stand in a case file. What is unknown is null, and null is unknown.</summary>
    /// <remarks>
    /// A <see cref="CaseFileDocument"/>, a <see cref="CaseFile"/> and a <see cref="Jail"/> are validated both ways; what is wrong with them is told by a <see cref="JsonException"/>.
    /// Needs no reflection, so it works where code is compiled ahead of time.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public static JsonSerializerOptions AddCaseFiles(this JsonSerializerOptions options)
    {
        (options ?? throw new ArgumentNullException(nameof(options))).Converters.Add(new FactConverters());
        return options;
    }
}
