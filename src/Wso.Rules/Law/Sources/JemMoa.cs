using NodaTime;

namespace Wso.Rules.Law;

/// <summary>The Jail Enforcement Model memorandum of agreement, forms of 2020 and 2025.</summary>
internal static class JemMoa
{
    private static readonly LocalDate From = new LocalDate(2020, 6, 9);

    public static readonly Citation Candidates = Section("s. IV.B");
    public static readonly Citation Examinations = Section("s. IV.C");
    public static readonly Citation Authorization = Section("s. IV.D");
    public static readonly Citation Supervision = Section("s. IV.F");
    public static readonly Citation Duration = Section("s. VIII");
    public static readonly Citation AuthorizedFunctions = Section("App. A");
    public static readonly Citation Complaints = Section("App. B");
    public static readonly Citation Interpreters = Cite.Secondary("Jail Enforcement Model MOA", "interpreters", From);

    private static Citation Section(string pinpoint) => Cite.Primary("Jail Enforcement Model MOA", pinpoint, From);
}
