using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>
/// Whether a jail could lawfully sign an agreement on a day, and what prevents it. It does not advise whether the jail should.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class Signable
{
    private Signable(AgreementProfile agreement, Ruling ruling, IReadOnlyList<Reason> against)
    {
        Agreement = agreement;
        Ruling = ruling;
        Against = against;
    }

    /// <summary>Which agreement.</summary>
    public AgreementProfile Agreement { get; }

    /// <summary>Permitted: nothing known prevents it. Undetermined: the law, or what is in force, is unknown.</summary>
    public Ruling Ruling { get; }

    /// <summary>Each requirement that is not shown and each bar that is not known to be absent. Empty if it is permitted.</summary>
    public IReadOnlyList<Reason> Against { get; }

    /// <summary>Decides every agreement of the comparison for one jail and instant.</summary>
    /// <param name="jail">
    /// The state, the agency with its agreements and detention services, and counsel's answers are read. The person, the papers and the
    /// officers are ignored.
    /// </param>
    /// <param name="at">When it would be signed.</param>
    /// <exception cref="ArgumentNullException">The jail is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The instant is outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.
    /// </exception>
    public static IReadOnlyList<Signable> Of(CaseFile jail, Instant at)
    {
        _ = jail ?? throw new ArgumentNullException(nameof(jail));
        var today = new CaseFile.Builder(jail.Id, jail.Facility)
        {
            Agency = jail.Agency,
            LocalLaw = jail.LocalLaw,
            Custody = new Custody.Builder { Booked = at }.Build(),
        }
            .Build();
        var s = Wso.Rules.Law.Premises.Of(today, Act.Nothing, at);
        return RuleBook.Current.Programs.Select(agreement =>
            new Signable(agreement, agreement.Signing.RulingIn(in s), Missing.To([agreement.Signing], in s))).ToArray();
    }

    /// <summary>The agreement and the ruling.</summary>
    public override string ToString() => Agreement + ": " + Ruling;
}
