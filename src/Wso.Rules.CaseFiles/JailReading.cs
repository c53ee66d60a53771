using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Wso.Rules.CaseFiles;

/// <summary>The result of reading a jail file: a jail, or everything that is wrong with it. Never both.</summary>
public sealed class JailReading
{
    internal JailReading(Jail? jail, IReadOnlyList<CaseFileError> errors, int leftOut = 0)
    {
        Jail = jail;
        Errors = errors;
        ErrorsLeftOut = leftOut;
    }

    /// <summary>The jail, or null if there are errors.</summary>
    public Jail? Jail { get; }

    /// <summary>All errors, at most <see cref="CaseFileReading.MostErrors"/>.</summary>
    public IReadOnlyList<CaseFileError> Errors { get; }

    /// <summary>How many errors there are beyond those in <see cref="Errors"/>.</summary>
    public int ErrorsLeftOut { get; }

    /// <summary>Whether there is a jail.</summary>
    [MemberNotNullWhen(true, nameof(Jail))]
    public bool IsValid => Jail is not null;

    /// <summary>The id of the jail, or how many errors there are and the first.</summary>
    public override string ToString() => IsValid ? Jail.Facility.Id : $"{Errors.Count + ErrorsLeftOut} errors, first {Errors[0]}";
}
