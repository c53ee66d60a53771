using NodaTime;

namespace Wso.Rules;

/// <summary>When a notice takes effect: the policies that the agreements choose from.</summary>
internal static class NoticeEffect
{
    public static readonly TimeLimit NinetyDays = TimeLimit.CalendarDays(90);

    public static Bounds OnReceipt(Notice notice) => Bounds.Of(notice.Received);

    public static Bounds OnReceiptOrLaterAsNamed(Notice notice) =>
        notice.NamedEffect.IsNever ? OnReceipt(notice) : Bounds.Later(OnReceipt(notice), Bounds.Of(notice.NamedEffect));

    public static Bounds NinetyDaysAfterReceipt(Notice notice, DateTimeZone zone) => OnReceipt(notice).Plus(NinetyDays, zone);

    /// <summary>The one or the other; somewhere between both where it is not known which.</summary>
    public static Bounds If(Truth truth, Bounds then, Bounds otherwise) => truth switch
    {
        Truth.Yes => then,
        Truth.No => otherwise,
        _ => Bounds.EitherOf(then, otherwise),
    };

    public static Truth IsFromAgency(Notice notice) => notice.From switch
    {
        Party.Agency => Truth.Yes,
        Party.Ice => Truth.No,
        Party.Unknown => Truth.Unknown,
    };

    public static Truth IsSuspension(Notice notice) => notice.Kind switch
    {
        NoticeKind.Suspension => Truth.Yes,
        NoticeKind.Termination => Truth.No,
        NoticeKind.Unknown => Truth.Unknown,
    };
}
