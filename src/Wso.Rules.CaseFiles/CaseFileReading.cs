using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Wso.Rules.CaseFiles;

/// <summary>
/// The result of reading a text: a document, or everything that is wrong with it. Never both, and never a part of a document.
/// </summary>
public sealed class CaseFileReading
{
    internal CaseFileReading(CaseFileDocument document)
    {
        Id = document.CaseFile.Id;
        Document = document;
        Errors = Array.Empty<CaseFileError>();
    }

    internal CaseFileReading(string? id, IReadOnlyList<CaseFileError> errors, int leftOut = 0)
    {
        Id = id;
        Errors = errors;
        ErrorsLeftOut = leftOut;
    }

    /// <summary>The largest number of errors kept for one document. The others are only counted.</summary>
    public const int MostErrors = 100;

    /// <summary>The id of the case, even if the document is invalid. Null if the id could not be read.</summary>
    public string? Id { get; }

    /// <summary>The document, or null if there are errors.</summary>
    public CaseFileDocument? Document { get; }

    /// <summary>
    /// All errors, at most <see cref="MostErrors"/>. Those that prevent reading come first, in the order of the text. Contradictions
    /// follow.
    /// </summary>
    public IReadOnlyList<CaseFileError> Errors { get; }

    /// <summary>
    /// How many errors there are beyond those in <see cref="Errors"/>. If it is above 0, contradictions were not looked for.
    /// </summary>
    public int ErrorsLeftOut { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document), nameof(Id))]
    public bool IsValid => Document is not null;

    /// <summary>The id of the case, or how many errors there are and the first.</summary>
    public override string ToString() => IsValid ? Id! : $"{Errors.Count + ErrorsLeftOut} errors, first {Errors[0]}";
}
