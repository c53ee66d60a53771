using System;

namespace Wso.Rules;

/// <summary>How a fact is noted in a case file, where its type does not say it all.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NotedAttribute : Attribute
{
    /// <summary>The word that says aloud that there is none, where it is not the usual one.</summary>
    public string? None { get; set; }

    /// <summary>The greatest number that has a place there; the least is 0.</summary>
    public int Most { get; set; }

    /// <summary>Whether a bare date counts from the start of its day, since it ends something.</summary>
    public bool Ends { get; set; }

    /// <summary>Whether only the 287(g) models have a place there.</summary>
    public bool OfModels { get; set; }

    /// <summary>Whether it may be left out in C# alone.</summary>
    public bool IsRequired { get; set; }
}
