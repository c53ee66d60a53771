using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Wso.Rules.CaseFiles;

/// <summary>What came of reading a text: a document, or everything that is wrong with it; never both, and never part of a document.</summary>
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

    /// <summary>The most errors that are kept of one document; of the others it is told how many there are.</summary>
    public const int MostErrors = 100;

    /// <summary>The id of the case, also of an invalid one; null where it could not be read.</summary>
    public string? Id { get; }

    /// <summary>The document; null exactly where there are errors.</summary>
    public CaseFileDocument? Document { get; }

    /// <summary>All errors at once, to <see cref="MostErrors"/>: first what cannot be read, in the order of the text, then what contradicts itself.</summary>
    public IReadOnlyList<CaseFileError> Errors { get; }

    /// <summary>How many more errors there are than <see cref="Errors"/> holds; what contradicts itself is not looked for then.</summary>
    public int ErrorsLeftOut { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document), nameof(Id))]
    public bool IsValid => Document is not null;
}
