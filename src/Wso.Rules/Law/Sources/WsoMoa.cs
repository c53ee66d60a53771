using NodaTime;

namespace Wso.Rules.Law;

/// <summary>The Warrant Service Officer memorandum of agreement, forms of 2019, February 2020, July 2020 and 2025.</summary>
internal static class WsoMoa
{
    private static readonly LocalDate From = new LocalDate(2019, 4, 24);

    public static readonly Citation Purpose = Section("s. II");
    public static readonly Citation Candidates = Section("s. IV.B");
    public static readonly Citation Examination = Section("s. IV.C");
    public static readonly Citation Authorization = Section("s. IV.D");
    public static readonly Citation Supervision = Section("s. IV.F");
    public static readonly Citation Interpreters = Section("s. IV.G");
    public static readonly Citation Duration = Section("s. VIII");
    public static readonly Citation AuthorizedFunctions = Section("App. A, Authorized Functions");
    public static readonly Citation OperatingResponsibilities = Section("App. A, responsibilities");
    public static readonly Citation Complaints = Section("App. B");

    /// <summary>The sentence stands in the forms of July 2020 and later.</summary>
    public static readonly Citation ComplaintProcess = Cite.Primary("Warrant Service Officer MOA", "App. B (complaint process)", new LocalDate(2020, 7, 1));

    public static readonly Citation Introduction = Section("App. A, introduction");

    /// <summary>The text was not read; press that had signed copies quotes it.</summary>
    public static readonly Citation FormOfOctober2025 = Cite.Secondary("Warrant Service Officer MOA", "form in use since about October 2025, as the press quotes it", new LocalDate(2025, 10, 17));

    private static Citation Section(string pinpoint) => Cite.Primary("Warrant Service Officer MOA", pinpoint, From);
}
