#if NET
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wso.Rules;

/// <summary>Refuses aloud to be written by the properties of C#, by which every instant would be lost in silence.</summary>
internal sealed class OnlyAsCaseFile : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"{typeToConvert.Name} is written as JSON by the package Wso.Rules.CaseFiles: CaseFileWriter.ToJson for a case, new "
            + "JsonSerializerOptions().AddCaseFiles() for facts in objects of your own.");
}
#endif
