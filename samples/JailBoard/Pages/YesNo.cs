namespace Wso.JailBoard.Pages;

/// <summary>A question in a form that must be answered; nothing is filled in.</summary>
internal sealed record YesNo(EntryKind Kind, string Name, string Question, string? Answer, bool MayBeUnknown = false)
{
    public string Id => $"{Kind}-{Name}".Replace("[", "-").Replace("]", "").Replace(".", "-");
}
