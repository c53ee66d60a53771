using System;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>A duty that arises from acts done under an agreement: by an officer designated under it, while it was in force.</summary>
internal static class ActsUnder
{
    /// <summary>Each such act on record, to be followed by the duty.</summary>
    public static Trigger Then(AgreementTerms terms, params JailAction[] actions) =>
        Each(terms, actions, isDoneAfter: true, static s => Truth.Yes);

    /// <summary>Each such act on record, the duty being done with it or before it.</summary>
    public static Trigger With(AgreementTerms terms, params JailAction[] actions) =>
        Each(terms, actions, isDoneAfter: false, static s => Truth.Yes);

    /// <summary>Each such act on record, if the person reads neither English nor Spanish: no fact of a case file says that.</summary>
    public static Trigger WithSomebodyWhoCannotRead(AgreementTerms terms, params JailAction[] actions) =>
        Each(terms, actions, isDoneAfter: false, static s => Truth.Unknown);

    /// <summary>Each such act on record outside the jails of the agency.</summary>
    public static Trigger InTheField(AgreementTerms terms, params JailAction[] actions) =>
        Each(terms, actions, isDoneAfter: false, static s => Places.IsIn(s.Act.Place, s.Case.Agency.Facilities).Negated());

    private static Trigger Each(AgreementTerms terms, JailAction[] actions, bool isDoneAfter, Func<Situation, Truth> where) => (s, forms) =>
        s.Case.Acts.IsKnown
            ? s.Case.Acts.OrNone().Where(act => act.At <= s.At && Array.IndexOf(actions, act.Action!.Value) >= 0).Select(act =>
                new Occasion(IsUnder(terms, forms, act, s).And(where(At(act, s))), Bounds.At(act.At))
                {
                    For = act.Id,
                    NotDoneBefore = isDoneAfter ? Bounds.At(act.At) : Bounds.At(Instant.MinValue),
                })
            : WhileInForce.Perhaps();

    // CHOICE: it does not matter whether the act was permitted. A duty that fell
    // away with the power would leave the worst acts without a clock.
    // CHOICE: an officer with two designations acted under the one that permitted the act, where only one did; else under each.
    private static Truth IsUnder(AgreementTerms terms, Edition[] forms, Act act, Situation s)
    {
        var then = At(act, s);
        var under = then.Under(terms);
        var truth = under.InForce.And(under.IsDesignated).And(WhileInForce.IsOneOf(forms, under.Agreement?.Edition ?? Edition.Unknown));
        var mine = Truth.No;
        var another = false;
        foreach (var grant in truth == Truth.No ? [] : Powers.Of(act.Action!.Value))
        {
            var permitted = grant.Of(in then);
            mine = grant.Under == terms ? permitted : mine;
            another |= grant.Under != terms && permitted == Truth.Yes;
        }

        return another ? truth.And(mine) : truth;
    }

    private static Situation At(Act act, Situation s) => Premises.Of(s.Case, act, act.At);
}
