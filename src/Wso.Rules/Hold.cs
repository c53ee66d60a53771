using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Law;
using Wso.Rules.Law.AnyAgency;

namespace Wso.Rules;

/// <summary>Whether a person may be held for ICE at an instant, on what, and until when.</summary>
/// <remarks>It allocates nothing; bases and limits are worked out when asked for. The default is no answer: undetermined.</remarks>
#pragma warning disable CA1815 // nobody compares holds; equal facts give equal answers
public readonly struct Hold
#pragma warning restore CA1815
{
    private static readonly TimeLimit Regulation = TimeLimit.HoursNotCounting(48, RegulationDays.AreExcluded);

    private readonly Situation situation;
    private readonly Rules.HoldBasis? lastBasis;
    private readonly Limit? binding;

    private Hold(in Situation s, Ruling ruling, Instant? end = null, Rules.HoldBasis? lastBasis = null, Limit? binding = null)
    {
        situation = s;
        Ruling = ruling;
        End = end;
        this.lastBasis = lastBasis;
        this.binding = binding;
    }

    /// <summary>Whether holding is permitted, required, prohibited or undetermined.</summary>
    public Ruling Ruling { get; }

    /// <summary>The instant at which the hold is over; itself no longer part of it.</summary>
    /// <value>Null where no hold stands, and where a detention services agreement without a longest stay sets no end: <see cref="BindingLimit"/> is null then too.</value>
    public Instant? End { get; }

    /// <summary>The limit that sets <see cref="End"/>: of the bases that stand, the one that ends last, and of its limits the first reached.</summary>
    public HoldLimit? BindingLimit => binding is null ? null : new HoldLimit(lastBasis!.Terms.Type, binding, End!.Value, situation.Under(lastBasis.Terms));

    /// <summary>The one start of the release: the earlier of release due and the first arrest at release; null where it is not known or never comes.</summary>
    public Instant? Start => situation.Case is not null && HoldStart.Of(in situation).TryGet(out var start) ? start : null;

    /// <summary>Hour 48 after release due, Saturdays, Sundays and the dates of 5 USC 6103(a) not counted (8 CFR 287.7(d)); null where release due is not known or never comes.</summary>
    /// <remarks>The regulation's outer limit. It is reported beside the end and never extends anything.</remarks>
    public Instant? RegulationOuterLimit =>
        situation.Case is not null && situation.Custody.ReleaseDue.TryGet(out var due) ? Regulation.From(due, situation.Zone) : null;

    /// <summary>What the hold stands on at the instant; empty where nothing does.</summary>
    public IReadOnlyList<AgreementType> Bases => Standing().Select(basis => basis.Terms.Type).ToArray();

    /// <summary>The limits whose instants are known, of every basis that stands, may stand, or would but for them.</summary>
    public IReadOnlyList<HoldLimit> Limits
    {
        get
        {
            var limits = new List<HoldLimit>();
            foreach (var basis in situation.Case is null ? [] : HoldForIce.Bases)
            {
                if (basis.ButForLimits(in situation) == Truth.No)
                {
                    continue;
                }

                var under = situation.Under(basis.Terms);
                foreach (var limit in basis.Limits)
                {
                    if (limit.In(in under).NotBefore is var at && at > Instant.MinValue && at < Instant.MaxValue)
                    {
                        limits.Add(new HoldLimit(basis.Terms.Type, limit, at, in under));
                    }
                }
            }

            return limits;
        }
    }

    internal static Hold Of(in Situation s)
    {
        var ruling = Ruling.Prohibited;
        Instant? last = null;
        Rules.HoldBasis? lastBasis = null;
        Limit? binding = null;
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
    private static Instant FirstReached(Rules.HoldBasis basis, in Situation s, out Limit? limit)
    {
        var under = s.Under(basis.Terms);
        var first = Instant.MaxValue;
        limit = null;
        foreach (var candidate in basis.Limits)
        {
            var at = candidate.In(in under).NotBefore;
            if (at < first)
            {
                first = at;
                limit = candidate;
            }
        }

        return first;
    }

    private IEnumerable<Rules.HoldBasis> Standing()
    {
        var s = situation;
        return s.Case is null ? [] : HoldForIce.Bases.Where(basis => basis.Grant.Of(in s) == Truth.Yes);
    }
}
