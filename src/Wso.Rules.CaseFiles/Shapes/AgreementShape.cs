namespace Wso.Rules.CaseFiles;

internal static class AgreementShape
{
    private static readonly Notation<WholeList<Notice>> Notices = Is.ListOf(new Shape<Notice, Notice.Builder>(static _ => new(), static notice => notice.Build())
    {
        { "received", Is.InstantOrNever, static notice => notice.Received, static (notice, at) => notice.Received = at },
        { "from", Vocabulary.Parties, static notice => notice.From, static (notice, party) => notice.From = party },
        { "kind", Vocabulary.NoticeKinds, static notice => notice.Kind, static (notice, kind) => notice.Kind = kind },
        { "exigent", Is.YesNo, static notice => notice.Exigent, static (notice, truth) => notice.Exigent = truth },
        { "namedEffect", Is.InstantOrNone, static notice => notice.NamedEffect, static (notice, at) => notice.NamedEffect = at },
        { "rescinded", Is.InstantOrNever, static notice => notice.Rescinded, static (notice, at) => notice.Rescinded = at },
        { "until", Is.InstantOrNever, static notice => notice.Until, static (notice, at) => notice.Until = at },
    });

    public static readonly Notation<Agreement> Agreement = new Shape<Agreement, Agreement.Builder>(static _ => new(), static agreement => agreement.Build())
    {
        { "type", Vocabulary.Agreements, static agreement => agreement.Type, static (agreement, type) => agreement.Type = type },
        { "edition", Vocabulary.Editions, static agreement => agreement.Edition, static (agreement, edition) => agreement.Edition = edition },
        { "effective", Is.DateOrInstant, static agreement => agreement.Effective, static (agreement, when) => agreement.Effective = when },
        { "ended", Is.DateOrInstant, static agreement => agreement.Ended, static (agreement, when) => agreement.Ended = when },
        { "notices", Notices, static agreement => agreement.Notices, static (agreement, all) => agreement.Notices = all },
        { "facilities", Is.Ids, static agreement => agreement.Facilities, static (agreement, ids) => agreement.Facilities = ids },
        { "continues", Is.YesNo, static agreement => agreement.Continues, static (agreement, truth) => agreement.Continues = truth },
    };

    public static readonly Notation<DetentionServices> DetentionServices = new Shape<DetentionServices, DetentionServices.Builder>(static _ => new(), static services => services.Build())
    {
        { "effective", Is.DateOrInstant, static services => services.Effective, static (services, when) => services.Effective = when },
        { "ended", Is.DateOrInstant, static services => services.Ended, static (services, when) => services.Ended = when },
        { "notices", Notices, static services => services.Notices, static (services, all) => services.Notices = all },
        { "facilities", Is.Ids, static services => services.Facilities, static (services, ids) => services.Facilities = ids },
        { "longestStayHours", Is.Or("none", Is.Hours), static services => services.LongestStayHours, static (services, hours) => services.LongestStayHours = hours },
    };
}
