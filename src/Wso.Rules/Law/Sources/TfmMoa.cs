using NodaTime;

namespace Wso.Rules.Law;

/// <summary>The Task Force Model memorandum of agreement, form of 2025.</summary>
internal static class TfmMoa
{
    private static readonly LocalDate From = new LocalDate(2025, 2, 12);

    public static readonly Citation Purpose = Section("s. I");
    public static readonly Citation AuthorizedFunctions = Section("s. V");
    public static readonly Citation Assignments = Section("s. VI");
    public static readonly Citation Candidates = Section("s. VII");
    public static readonly Citation Authorization = Section("s. IX");
    public static readonly Citation Supervision = Section("s. XI");
    public static readonly Citation Duration = Section("s. XVIII");
    public static readonly Citation Complaints = Section("App. B");
    public static readonly Citation Interpreters = Cite.Secondary("Task Force Model MOA", "interpreters", From);

    private static Citation Section(string pinpoint) => Cite.Primary("Task Force Model MOA", pinpoint, From);
}
