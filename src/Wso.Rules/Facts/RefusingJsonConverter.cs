#if NET
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wso.Rules;

/// <summary>
/// Makes <see cref="JsonSerializer"/> refuse facts and answers aloud. Written by their properties, they would lose every instant in
/// silence.
/// </summary>
/// <remarks>
/// The package Wso.Rules.CaseFiles writes them. It is public for the source generator of System.Text.Json alone: a type of your own that
/// contains facts can be in a <c>JsonSerializerContext</c>, and <c>AddCaseFiles()</c> on its options replaces this converter.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RefusingJsonConverter : JsonConverterFactory
{
    /// <summary>Always true.</summary>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Always refuses.</summary>
    /// <exception cref="NotSupportedException">Always. The message says what to call instead.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"{typeToConvert?.Name} is not written by its properties, because its instants would be lost. The package Wso.Rules.CaseFiles "
            + "writes it: CaseFileWriter.ToJson for a case, AnswerWriter.ToJson for an answer, new JsonSerializerOptions().AddCaseFiles() "
            + "for facts and instants in objects of your own.");
}
#endif
