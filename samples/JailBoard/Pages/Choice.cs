namespace Wso.JailBoard.Pages;

/// <summary>A question in a form that must be answered; nothing is filled in.</summary>
/// <param name="Kind">The form it stands in.</param>
/// <param name="Name">The name of its field.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Answers">Values and words.</param>
/// <param name="Answer">The value that is filled in; null: none.</param>
/// <param name="IsList">A list to choose from; else a button for each answer.</param>
internal sealed record Choice(EntryKind Kind, string Name, string Question, IEnumerable<KeyValuePair<string, string>> Answers,
    string? Answer, bool IsList)
{
    public string Id => $"{Kind}-{Name}".Replace("[", "-").Replace("]", "").Replace(".", "-");
}
