namespace Wso.Rules.CaseFiles;

/// <summary>One thing that is wrong with a document.</summary>
/// <remarks>It never repeats a value of the document, which may be private; <see cref="Path"/> says where to look.</remarks>
/// <param name="Path">Where it stands, such as <c>$.officers[0].designations[1].authorized</c>; <c>$</c> is the whole document.</param>
/// <param name="Message">What is wrong, as an English sentence.</param>
/// <param name="Allowed">What may stand there instead.</param>
public sealed record CaseFileError(string Path, string Message, string Allowed)
{
    /// <summary>The line, counted from 1, where the text is not JSON; null for every other error.</summary>
    public int? Line { get; internal init; }

    /// <summary>The byte within the line, counted from 1, where the text is not JSON; null for every other error.</summary>
    public int? Byte { get; internal init; }
}
