namespace Wso.Rules.CaseFiles;

/// <summary>One thing that is wrong with a document.</summary>
/// <remarks>It never repeats a value of the document, because that may be private. <see cref="Path"/> says where to look.</remarks>
/// <param name="Path">Where it is, such as <c>$.officers[0].designations[1].authorized</c>. <c>$</c> is the whole document.</param>
/// <param name="Message">What is wrong, as an English sentence.</param>
/// <param name="Allowed">What is allowed there.</param>
public sealed record CaseFileError(string Path, string Message, string Allowed)
{
    /// <summary>The line, counted from 1, at which the text stops being JSON. Null for every other error.</summary>
    public int? Line { get; internal init; }

    /// <summary>The byte within the line, counted from 1, at which the text stops being JSON. Null for every other error.</summary>
    public int? Byte { get; internal init; }
}
