using System.Linq;

namespace Wso.Rules.CaseFiles;

internal static class NoticeRules
{
    public static readonly Contradiction<GivenNotice>[] All =
    [
        new("exigent", "Only a notice under a Warrant Service Officer agreement declares exigent circumstances.", "left out",
            static (given, _) => given.Notice.Exigent != Truth.Unknown && given.Under is not (AgreementType.Unknown or AgreementType.WarrantServiceOfficer)),
        new("received", "The notice was received before the agreement was effective.", "an instant not before effective",
            static (given, index) => given.Notice.Received.IsBefore(given.Effective, index)),
        new("rescinded", "The notice was rescinded before it was received.", "an instant not before received, or \"never\"",
            static (given, _) => given.Notice.Rescinded.IsBefore(given.Notice.Received)),
        new("until", "The suspension ended before its notice was received.", "an instant not before received, or \"never\"",
            static (given, _) => given.Notice.Until.IsBefore(given.Notice.Received)),
        new("until", "A termination is for ever.", "left out",
            static (given, _) => given.Notice is { Kind: NoticeKind.Termination, Until.IsKnown: true }),
    ];

    public static GivenNotice[] Given(WholeList<Notice> notices, AgreementType under, DateOrInstant effective) =>
        notices.Select(notice => new GivenNotice(notice, under, effective)).ToArray();
}
