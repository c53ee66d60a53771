using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;

namespace Wso.Rules.Programs;

/// <summary>
/// Whether an officer could do an act according to the records, what the officer must still confirm at the moment, and what is missing.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class Eligibility
{
    private readonly CaseFile caseFile;
    private readonly Act act;
    private readonly JailAction action;

    private Eligibility(CaseFile caseFile, Act act, JailAction action, Officer officer)
    {
        this.caseFile = caseFile;
        this.act = act.By(officer.Id);
        this.action = action;
        Officer = officer;
        ByRecords = RuleBook.Current.Decide(caseFile, this.act.Attesting(Truth.Yes), action);
    }

    /// <summary>The officer.</summary>
    public Officer Officer { get; }

    /// <summary>
    /// The ruling if the officer confirms every attested fact. Permitted means that the officer could do it after confirming
    /// <see cref="ToConfirm"/>.
    /// </summary>
    public Verdict ByRecords { get; }

    /// <summary>
    /// Every smallest set of rules that the officer has to confirm at the moment; one of them is enough. One empty set where nothing is to
    /// be confirmed; no set where the records do not permit the act.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Rule>> ToConfirm
    {
        get
        {
            var s = Premises.Of(caseFile, act.Attesting(Truth.Unknown), act.At);
            var giving = Powers.Of(action).Where(IsGiven).ToArray();
            var attested = new HashSet<Rule>(
                giving.SelectMany(grant => grant.When.Leaves).Where(leaf => leaf.Rule.IsAttested).Select(leaf => leaf.Rule));
            return Changes.Of(WeighedGrant.Each(giving, s)).Where(way => way.All(attested.Contains)).ToArray();
        }
    }

    /// <summary>
    /// Each condition that is not shown and each bar not known to be absent, for every agreement that the agency lists; empty where the
    /// records permit the act.
    /// </summary>
    /// <remarks>
    /// <see cref="Reason.Truth"/> tells what is known not to be so from what is not known, <see cref="Reason.Under"/> under which
    /// agreement. What is said at the moment is not among them.
    /// </remarks>
    public IReadOnlyList<Reason> Missing =>
        ByRecords.Ruling is Ruling.Permitted or Ruling.Required ? [] : MissingIn(Premises.Of(caseFile, act.Attesting(Truth.Yes), act.At));

    /// <summary>Each officer of the case file, in its order: who could do this here and then, and what the others lack.</summary>
    /// <param name="caseFile">
    /// The jail, its officers, and the person's papers and custody. Where its list of officers is not known, nobody is told of.
    /// </param>
    /// <param name="act">Instant and place; its officer, its own action and what it attests do not matter.</param>
    /// <param name="action">What is to be done.</param>
    /// <exception cref="ArgumentNullException">The case file or the act is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The action is not a value of the enumeration.</exception>
    public static IReadOnlyList<Eligibility> Of(CaseFile caseFile, Act act, JailAction action)
    {
        _ = caseFile ?? throw new ArgumentNullException(nameof(caseFile));
        _ = act ?? throw new ArgumentNullException(nameof(act));
        _ = ((JailAction?)action).Defined();
        return caseFile.Officers.OrNone().Select(officer => new Eligibility(caseFile, act, action, officer)).ToArray();
    }

    /// <summary>The officer and what the records say.</summary>
    public override string ToString() => (Officer.Id ?? "an officer without an id") + ": " + ByRecords.Ruling;

    private IReadOnlyList<Reason> MissingIn(in Situation s) => Rules.Missing.To(Powers.Told(action, in s), in s);

    private bool IsGiven(Grant grant) => grant.Of(Premises.Of(caseFile, act.Attesting(Truth.Yes), act.At)) == Truth.Yes;
}
