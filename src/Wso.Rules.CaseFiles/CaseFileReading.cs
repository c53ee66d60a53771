using System;
using System.Collections.Generic;

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

    internal CaseFileReading(string? id, IReadOnlyList<CaseFileError> errors)
    {
        Id = id;
        Errors = errors;
    }

    /// <summary>The id of the case, also of an invalid one; null where it could not be read.</summary>
    public string? Id { get; }

    /// <summary>The document; null exactly where there are errors.</summary>
    public CaseFileDocument? Document { get; }

    /// <summary>All errors at once: first what cannot be read, in the order of the properties, then what contradicts itself.</summary>
    public IReadOnlyList<CaseFileError> Errors { get; }

    /// <summary>Whether there is a document.</summary>
    public bool IsValid => Document is not null;
}
