using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Law;
using Wso.Rules.Law.AnyAgency;

namespace Wso.Rules;

/// <summary>Whether a person may be held for ICE at an instant, on what basis, and until when.</summary>
/// <remarks>It allocates nothing. Bases and limits are computed when you read them. The default value is undetermined.</remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
#pragma warning disable CA1815 // nobody compares holds; equal facts give equal answers
public readonly struct Hold
#pragma warning restore CA1815
{
    private static readonly TimeLimit Regulation =
        TimeLimit.HoursNotCounting(48, "Saturdays, Sundays and the dates of 5 USC 6103(a)", RegulationDays.AreExcluded);

    private readonly CaseFile? caseFile;
    private readonly Instant at;
    private readonly Basis? lastBasis;
    private readonly Reached? binding;

    private Hold(in Situation s, Ruling ruling, Instant? end = null, Basis? lastBasis = null, Reached? binding = null)
    {
        caseFile = s.Case;
        at = s.At;
        Ruling = ruling;
        End = end;
        this.lastBasis = lastBasis;
        this.binding = binding;
    }

    /// <summary>Whether holding is permitted, required, prohibited or undetermined.</summary>
    public Ruling Ruling { get; }

    /// <summary>The instant at which the hold is over. That instant is no longer part of the hold.</summary>
    /// <value>
    /// Null if no hold is in effect. Also null if the hold rests on a detention services
    /// agreement without a longest stay. <see cref="BindingLimit"/> is then null too.
    /// </value>
    public Instant? End { get; }

    /// <summary>
    /// The limit that sets <see cref="End"/>. If several bases are in effect, it is the first limit of the basis that ends last.
    /// </summary>
    public HoldLimit? BindingLimit =>
        binding is null ? null : new HoldLimit(lastBasis!.Terms.Type, binding, End!.Value, Situation.Under(lastBasis.Terms));

    /// <summary>
    /// The time from which the limits count: the earlier of release due and the first arrest at release. Null if it is unknown or never
    /// comes.
    /// </summary>
    public Instant? Start => caseFile is not null && Anchors.HoldStart.In(Situation).TryGet(out var start) ? start : null;

    /// <summary>
    /// Hour 48 after release due, not counting Saturdays, Sundays and the dates of 5 USC 6103(a) (8 CFR 287.7(d)). Null if release due is
    /// unknown or never comes.
    /// </summary>
    /// <remarks>This is the outer limit of the regulation. It is reported beside the end and never extends anything.</remarks>
    public Instant? RegulationOuterLimit =>
        caseFile is not null && ReleaseDue.Of(caseFile.Custody).TryGet(out var due)
            ? Regulation.From(due, caseFile.Facility.TimeZone)
            : null;

    /// <summary>The bases of the hold at this instant. Empty if no hold is in effect.</summary>
    public IReadOnlyList<AgreementType> Bases => Standing().Select(basis => basis.Terms.Type).ToArray();

    /// <summary>All limits with a known instant, including those of bases that only a limit has ended.</summary>
    public IReadOnlyList<HoldLimit> Limits
    {
        get
        {
            var limits = new List<HoldLimit>();
            if (caseFile is null)
            {
                return limits;
            }

            var s = Situation;
            foreach (var basis in HoldForIce.Bases)
            {
                if (basis.ButForLimits.Of(in s) == Truth.No)
                {
                    continue;
                }

                var under = s.Under(basis.Terms);
                foreach (var limit in basis.Limits)
                {
                    if (limit.Clock.In(in under).NotBefore is var at && at > Instant.MinValue && at < Instant.MaxValue)
                    {
                        limits.Add(new HoldLimit(basis.Terms.Type, limit, at, in under));
                    }
                }
            }

            return limits;
        }
    }

    /// <summary>The ruling, the instant at which the hold must end, and its bases.</summary>
    public override string ToString() =>
        Ruling
            + (End is { } end ? $" until {end}" : string.Empty)
            + (Bases is { Count: > 0 } bases ? $" on {string.Join(", ", bases)}" : string.Empty);

    internal static Hold Of(in Situation s)
    {
        var ruling = Ruling.Prohibited;
        Instant? last = null;
        Basis? lastBasis = null;
        Reached? binding = null;
        foreach (var basis in HoldForIce.Bases)
        {
            var onBasis = basis.Grant.RulingIn(in s);
            ruling = Rulings.Stronger(ruling, onBasis);
            if (onBasis is not (Ruling.Permitted or Ruling.Required))
            {
                continue;
            }

            var end = FirstReached(basis, in s, out var limit);
            if (last is null || end > last)
            {
                last = end;
                lastBasis = basis;
                binding = limit;
            }
        }

        return last is { } known && known < Instant.MaxValue
            ? new Hold(in s, ruling, known, lastBasis, binding)
            : new Hold(in s, ruling);
    }

    /// <summary>The first instant at which a limit of the basis may be reached, and the first limit of the list that sets it.</summary>
    private static Instant FirstReached(Basis basis, in Situation s, out Reached? limit)
    {
        var under = s.Under(basis.Terms);
        var first = Instant.MaxValue;
        limit = null;
        foreach (var candidate in basis.Limits)
        {
            var at = candidate.Clock.In(in under).NotBefore;
            if (at < first)
            {
                first = at;
                limit = candidate;
            }
        }

        return first;
    }

    private Situation Situation => Premises.Of(caseFile!, Act.Nothing, at);

    private IEnumerable<Basis> Standing()
    {
        if (Ruling is not (Ruling.Permitted or Ruling.Required))
        {
            return [];
        }

        var s = Situation;
        return HoldForIce.Bases.Where(basis => basis.Grant.Of(in s) == Truth.Yes);
    }
}
