using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Wso.Rules.CaseFiles;

/// <summary>What came of reading a jail file: a jail, or everything that is wrong with it; never both.</summary>
public sealed class JailReading
{
    internal JailReading(Jail? jail, IReadOnlyList<CaseFileError> errors, int leftOut = 0)
    {
        Jail = jail;
        Errors = errors;
        ErrorsLeftOut = leftOut;
    }

    /// <summary>The jail; null exactly where there are errors.</summary>
    public Jail? Jail { get; }

    /// <summary>All errors at once, to <see cref="CaseFileReading.MostErrors"/>.</summary>
    public IReadOnlyList<CaseFileError> Errors { get; }

    /// <summary>How many more errors there are than <see cref="Errors"/> holds.</summary>
    public int ErrorsLeftOut { get; }

    /// <summary>Whether there is a jail.</summary>
    [MemberNotNullWhen(true, nameof(Jail))]
    public bool IsValid => Jail is not null;
}
