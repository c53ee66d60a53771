using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Generated;
using static Wso.Rules.Ruling;
using static Wso.Rules.Tests.Theorems.Theorem;

namespace Wso.Rules.Tests.Theorems;

/// <summary>Theorems of all actions.</summary>
internal static class OfPowers
{
    public static readonly Theorem[] All =
    [
        new("nothing is permitted by default",
            static (decider, made) =>
            {
                var (nothing, unsigned) =
                    (new CaseFile.Builder("case", made.File.Facility).Build(), made.File.Agreements(static _ => FactList.Of<Agreement>()));
                return Array.TrueForAll(Actions, action => !Gives(decider.Rule(nothing, new Act.Builder(made.Ask.At).Build(), action)))
                    && Array.TrueForAll(OnlyOf287g, action => decider.Rule(unsigned, made.Ask, action) == Prohibited)
                    && !Gives(
                        decider.Rule(unsigned.Law(static law => law.Transport = LawAnswer.Unknown), made.Ask, JailAction.TransportToIce));
            },
            "what is undetermined is permitted",
            Decider.OfRulings(static (file, act, action) =>
                Decider.RuleBook.Rule(file, act, action) is var ruling && ruling == Undetermined ? Permitted : ruling)),

        new("a bar beats every grant",
            static (decider, made) =>
            {
                var questioned = made.File.Questions(list => list.And(Question(CitizenshipQuestionKind.Record, made.Ask.At, Moment.Never)));
                var no287g = made.File.Law(law => law.Agreement287g = LawAnswer.Forbidden);
                var noArrest = made.File.Law(law => law.CivilArrest = LawAnswer.Forbidden);
                return Array.TrueForAll(OverThePerson, action => decider.Rule(questioned, made.Ask, action) == Prohibited)
                    && Array.TrueForAll(OnlyOf287g, action => decider.Rule(no287g, made.Ask, action) == Prohibited)
                    && Array.TrueForAll(Arrests, action => decider.Rule(noArrest, made.Ask, action) == Prohibited)
                    && !new[] { no287g, noArrest }.Any(file => decider.Hold(file, made.Ask.At).Ends.Keys.Intersect(Signed[..3]).Any());
            },
            "a grant is not asked for its bars",
            Decider.Of(static file =>
                file.Questions(static _ => FactList.Of<CitizenshipQuestion>())
                    .Law(static law => (law.Agreement287g, law.CivilArrest) = (LawAnswer.Allowed, LawAnswer.Allowed)))),

        new("where state law forbids to transport or to transfer, nobody transports",
            static (decider, made) =>
                new[]
                {
                    made.File.Law(static law => law.Transport = LawAnswer.Forbidden),
                    made.File.Law(static law => law.Transfer = LawAnswer.Forbidden)
                }
                .All(file => decider.Rule(file, made.Ask, JailAction.TransportToIce) == Prohibited),
            "an agreement outranks state law",
            Decider.Of(static file => file.Law(static law => (law.Transport, law.Transfer) = (LawAnswer.Allowed, LawAnswer.Allowed)))),

        new("a court's order of release ends every hold and every power over the person",
            static (decider, made) =>
            {
                var ordered = made.File.Custody(
                    custody => custody.CourtOrderedRelease = made.Ask.At - made.Dice().Of(Duration.Zero, Times.Second, Times.Days(3)));
                return Array.TrueForAll(OverThePerson, action => decider.Rule(ordered, made.Ask, action) == Prohibited)
                    && !decider.Hold(ordered, made.Ask.At).Stands;
            },
            "the order is filed and forgotten",
            Decider.Of(static file => file.Custody(static custody => custody.CourtOrderedRelease = Moment.Never))),

        new("learning a fact moves a ruling only from undetermined to anything, or from permitted to required, release apart",
            static (decider, made) => Less(made).All(
                less => Actions[..^1].All(
                    action => (decider.Rule(less.File, less.Ask, action), decider.Rule(made.File, made.Ask, action)) is var (before, after)
                && (
                    before == Undetermined
                        || before == after
                        || (before, after) == (Permitted, Required)
                        || IsForbiddenTransport(made.File, action)))),
            "what is undetermined is prohibited",
            Decider.OfRulings(static (file, act, action) =>
                Decider.RuleBook.Rule(file, act, action) is var ruling && ruling == Undetermined ? Prohibited : ruling)),

        new("an answer over a span is the answer of every instant in it, or undetermined",
            static (decider, made) => Spanned(made).All(
                pair => pair.Actions.All(action => decider.Rule(pair.Spanned, made.Ask, action) is var over
                && (
                    over == Undetermined
                        || (
                            decider.Rule(pair.Exact, made.Ask, action) is var exact
                                && (over == exact || (over, exact) == (Permitted, Required)))))),
            "of a span the first instant counts", Decider.Of(
                static file => (CaseFile)FactGraph.Of(file).Where(static fact => fact.Value is Moment)
                .Aggregate((object)file, static (left, fact) =>
                    ((Moment)fact.Value!).TryGetSpan(out var first, out var last) && first != last
                        ? FactGraph.Of(left).Single(same => same.Path == fact.Path).Replaced(Moment.At(first))
                        : left))),

        new("adding an agreement never turns permitted into prohibited, release apart",
            static (decider, made) =>
                Signed.Where(
                    type =>
                        made.File.Agency.Agreements.OrNone()
                            .All(agreement => agreement.Type != type && agreement.Type != AgreementType.Unknown))
                    .All(type =>
            {
                var more =
                    made.File.Agreements(list => list.IsKnown ? list.And(Agreement(type, made.Ask.At - Duration.FromDays(90))) : list);
                var turned = Actions[..^1].Where(
                    action => Gives(decider.Rule(made.File, made.Ask, action)) && decider.Rule(more, made.Ask, action) == Prohibited);

                // One start whatever the agreements: an agreement that makes an act on record an arrest may move the start to an earlier
                // instant, and the end with it.
                return !turned.Any() || decider.Hold(more, made.Ask.At).Start < decider.Hold(made.File, made.Ask.At).Start;
            }),
            "only the last agreement counts",
            Decider.Of(static file => file.Agreements(static list => list.Count > 0 ? FactList.Of(list[list.Count - 1]) : list))),

        new("no hold, arrest or transfer over an open citizenship question",
            static (decider, made) =>
                new[]
                {
                    Question(CitizenshipQuestionKind.Record, made.Ask.At, Moment.Never),
                    Question(CitizenshipQuestionKind.Claim, made.Ask.At, made.Ask.At)
                }
                    .All(question =>
            {
                var file = made.File.Questions(list => list.And(question));
                return Array.TrueForAll(OverThePerson, action => !Gives(decider.Rule(file, made.Ask, action)))
                    && !decider.Hold(file, made.Ask.At).Stands;
            }),
            "a question reported to ICE is taken as settled",
            Decider.Of(
                static file =>
                    file.Questions(static list =>
                        list.IsKnown ? FactList.From(list.Where(static question => !question.ReportedToIce.TryGet(out _))) : list))),

        new("state law narrows or commands, never grants a federal power",
            static (decider, made) =>
            {
                var unsigned = Lawful(made.File.Agreements(static _ => FactList.Of<Agreement>()), LawAnswer.Commanded);
                var allowed = Lawful(made.File, LawAnswer.Allowed);
                return Array.TrueForAll(OnlyOf287g, action => decider.Rule(unsigned, made.Ask, action) == Prohibited)
                    && Array.TrueForAll(Of287g, action => decider.Rule(made.File, made.Ask, action) != Required
                        && (
                            decider.Rule(allowed, made.Ask, action) == Permitted
                                || decider.Rule(made.File, made.Ask, action) != Permitted));
            },
            "a command to hold is a power to arrest", Decider.OfRulings(static (file, act, action) =>
                Arrests.Contains(action) && file.LocalLaw.DetainerHold.TryGet(out var answer) && answer == LawAnswer.Commanded
                    ? Permitted
                    : Decider.RuleBook.Rule(file, act, action))),

        new("the order of lists never matters to a single word",
            static (decider, made) =>
            {
                var turned = FactGraph.Turned(made.File);
                return Actions.All(action =>
                    decider.Rule(made.File, made.Ask, action) == decider.Rule(turned, made.Ask, action)
                        && decider.Tell(made.File, made.Ask, action) == decider.Tell(turned, made.Ask, action))
                    && decider.Hold(made.File, made.Ask.At).IsSameAs(decider.Hold(turned, made.Ask.At));
            },
            "only the first paper is looked at",
            Decider.Of(static file => file.Papers(static list => list.Count > 0 ? FactList.Of(list[0]) : list))),
    ];

    /// <summary>
    /// The case with one fact less, a few times. Of state law, counsel's answer turns to unknown, said aloud: left out, the library's own
    /// would take its place.
    /// </summary>
    private static Made[] Less(Made made)
    {
        var dice = made.Dice();
        var ofCase = Mutations.FactsOf(made.File)
            .Where(fact =>
                Mutations.MayBeLeftOut(fact)
                    && !LeavingOutTests.IsNoneWhereLeftOut(fact)
                    && !LeavingOutTests.IsReplacedWhereLeftOut(fact, made.File))
            .ToArray();
        var ofAsk = Mutations.FactsOf(made.Ask).Where(Mutations.MayBeLeftOut).ToArray();
        return
        [
            .. Enumerable.Range(0, 6).Select(_ => made with { File = (CaseFile)Unknown(dice.Of(ofCase)) }),
            .. Enumerable.Range(0, 4).Where(_ => ofAsk.Length > 0).Select(_ => made with { Ask = (Act)dice.Of(ofAsk).LeftOut() })
        ];

        static object Unknown(PlacedFact fact) =>
            fact.Value is FactValue<LawAnswer> ? fact.Replaced((FactValue<LawAnswer>)LawAnswer.Unknown) : fact.LeftOut();
    }

    /// <summary>
    /// An instant of the case, and the same known only to lie within a span. With an act on record only what no hold decides:
    /// an arrest that is merely possible counts for the limits of a hold, which may so be over sooner.
    /// </summary>
    private static IEnumerable<(CaseFile Spanned, CaseFile Exact, JailAction[] Actions)> Spanned(Made made)
    {
        var dice = made.Dice();
        foreach (var file in new[] { made.File, made.File.Acts() })
        {
            var moments = Mutations.FactsOf(file)
                .Where(static fact => Mutations.MayBeSpan(fact) && fact.Value is Moment moment && moment.TryGet(out _))
                .ToArray();
            for (var i = 0; i < 3 && moments.Length > 0; i++)
            {
                var fact = dice.Of(moments);
                _ = ((Moment)fact.Value!).TryGet(out var at);
                var (before, after) = (
                    dice.Of(Duration.Zero, Times.Second, Times.Hours(1), dice.Seconds(1, 90000)),
                    dice.Of(Duration.Zero, Times.Second, Times.Hours(1), dice.Seconds(1, 90000)));
                yield return (
                    (CaseFile)fact.Replaced(Moment.Between(at - before, at + after)),
                    file,
                    file.Acts.OrNone().Count > 0 ? Actions[..8] : Actions);
            }
        }
    }

    private static CaseFile Lawful(CaseFile file, LawAnswer answer) => file.Law(law =>
    {
        (law.DetainerHold, law.Agreement287g, law.CivilArrest) = (answer, answer, answer);
        (law.ReleaseNotice, law.Transfer, law.DetentionContract, law.Transport) = (answer, answer, answer, answer);
        (law.HoldCeilings, law.HoldNeedsOrder) = (FactList.Of<HoldCeiling>(), Truth.No);
    });

    // DOUBT: "transport or transfer forbidden bars it under every agreement too (unknown does not)": so an answer of counsel left out may
    // leave transport permitted.
    private static bool IsForbiddenTransport(CaseFile file, JailAction action) => action == JailAction.TransportToIce
        && new[] { file.LocalLaw.Transport, file.LocalLaw.Transfer }.Any(
            static question => question.TryGet(out var answer) && answer == LawAnswer.Forbidden);
}
