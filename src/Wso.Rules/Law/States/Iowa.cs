using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Iowa: an agency complies fully with any instruction of a detainer request that comes with the listed documents (2018).</summary>
internal static class Iowa
{
    private const string WithDocuments = "only for a request accompanied by a document that Iowa Code 27A.1 lists";
    private static readonly LocalDate Sf481 = new(2018, 7, 1);
    private static readonly Citation Section2 = Cite.Primary("Iowa Code 27A.2", "2018 Acts ch. 1089", Sf481);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.IA, from: Sf481)
        {
            DetainerHold = Commanded(
                Section2,
                "A law enforcement agency in this state that has custody of a person subject to an immigration detainer request issued by [ICE] shall fully comply with any instruction made in the detainer request and in any other legal document provided by a federal agency.",
                WithDocuments),
            ReleaseNotice = Commanded(
                Section2,
                "shall fully comply with any instruction made in the detainer request [; the form asks for notice]",
                WithDocuments),
        },
    ];
}
