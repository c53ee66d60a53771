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
}
