using System;
using NodaTime;

namespace Wso.Rules.Tests;

internal static class Notices
{
    public static FactList<Notice> One(Party from, NoticeKind kind, Instant received, Action<Notice.Builder>? change = null)
    {
        var notice = new Notice.Builder
        {
            From = from,
            Kind = kind,
            Received = received,
            Exigent = Truth.No,
            NamedEffect = Moment.Never,
            Rescinded = Moment.Never,
            Until = kind == NoticeKind.Suspension ? Moment.Never : Moment.Unknown,
        };
        change?.Invoke(notice);
        return FactList.Of(notice.Build());
    }
}
