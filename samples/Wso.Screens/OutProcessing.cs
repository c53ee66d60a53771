using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.Screens;

/// <summary>How long release processing covers custody, as the rule book answers it.</summary>
internal static class OutProcessing
{
    /// <summary>
    /// The first instant at which custody rests on release processing no more; null where it never does by what is on record.
    /// </summary>
    /// <remarks>
    /// Asked of the same case without anything that a hold could rest on, so that the answer is about release processing alone.
    /// </remarks>
    public static Instant? CoveredUntil(CaseFile file)
    {
        if (!file.Custody.ReleaseDue.TryGet(out var due) || !file.Custody.ReleaseProcessingStarted.TryGet(out var started))
        {
            return null;
        }

        var agency = file.Agency.ToBuilder();
        (agency.Agreements, agency.DetentionServices) = ([], Nothing);
        var builder = file.ToBuilder();
        (builder.Papers, builder.Acts, builder.Agency) = ([], [], agency.Build());
        var alone = builder.Build();
        var from = Instant.Max(due, started);
        if (Release(alone, from)?.State != DutyState.Due)
        {
            return null;
        }

        return RuleBook.Current.Timeline(alone, new Act.Builder(from).Build())
            .Where(entry => entry.At > from && Release(alone, entry.At)?.State != DutyState.Due)
            .Select(static entry => (Instant?)entry.At)
            .FirstOrDefault();
    }

    private static DutyOwed? Release(CaseFile file, Instant at) =>
        RuleBook.Current.Duties(file, at).FirstOrDefault(static duty => duty.Duty == Duty.ReleasePerson);

    private static FactValue<DetentionServices> Nothing => FactValue<DetentionServices>.None;
}
