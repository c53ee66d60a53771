using NodaTime;

namespace Wso.Rules.Law;

/// <summary>ICE's forms, policies and releases.</summary>
internal static class IceDocuments
{
    private static readonly LocalDate FormsOf2017 = new LocalDate(2017, 4, 2);

    public static readonly Citation DetainerForm = Cite.Secondary("Form I-247A (02/17)", "", FormsOf2017);
    public static readonly Citation DetainerFormNotice = Cite.Secondary("Form I-247A (02/17)", "notice of release", FormsOf2017);
    public static readonly Citation DetainerPolicy = Cite.Secondary("ICE Policy 10074.2", "", FormsOf2017);
    public static readonly Citation WarrantlessArrests = Cite.Secondary("ICE memorandum of 2026-01-28", "arrests without a warrant", new LocalDate(2026, 1, 28));
    public static readonly Citation WsoRelease = Cite.Primary("ICE release of 2019-05-06", "", new LocalDate(2019, 5, 6));
}
