using System;

namespace Wso.Rules;

/// <summary>How a fact is written in a case file, if its type alone does not say it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NotedAttribute : Attribute
{
    /// <summary>The word for "none", if it is not the usual one.</summary>
    public string? None { get; set; }

    /// <summary>The greatest number allowed. The least is 0.</summary>
    public int Most { get; set; }

    /// <summary>Whether a date without a time counts from the start of its day, because it ends something.</summary>
    public bool Ends { get; set; }

    /// <summary>Whether only the 287(g) models are allowed.</summary>
    public bool OfModels { get; set; }

    /// <summary>Whether it may be left out in C# but not in JSON.</summary>
    public bool IsRequired { get; set; }
}
