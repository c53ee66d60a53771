using System;
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
                var (nothing, unsigned) = (new CaseFile.Builder("case", made.File.Facility).Build(), made.File.Agreements(static _ => WholeList.Of<Agreement>()));
                return Array.TrueForAll(Actions, action => !Gives(decider.Rule(nothing, new Act.Builder(made.Ask.At).Build(), action)))
                    && Array.TrueForAll(Of287g, action => decider.Rule(unsigned, made.Ask, action) == Prohibited);
            },
            "what is undetermined is permitted", Decider.OfRulings(static (file, act, action) => Decider.RuleBook.Rule(file, act, action) is var ruling && ruling == Undetermined ? Permitted : ruling)),

        new("a bar beats every grant",
            static (decider, made) =>
            {
                var questioned = made.File.Questions(list => list.And(Question(CitizenshipQuestionKind.Record, made.Ask.At, Moment.Never)));
                var no287g = made.File.Law(law => law.Agreement287g = LawAnswer.Forbidden);
                var noArrest = made.File.Law(law => law.CivilArrest = LawAnswer.Forbidden);
                return Array.TrueForAll([.. Arrests, JailAction.IssueDetainer, JailAction.TransportToIce, JailAction.TransferToIce, JailAction.HoldForIce], action => decider.Rule(questioned, made.Ask, action) == Prohibited)
                    && Array.TrueForAll(Of287g, action => decider.Rule(no287g, made.Ask, action) == Prohibited)
                    && Array.TrueForAll(Arrests, action => decider.Rule(noArrest, made.Ask, action) == Prohibited)
                    && !new[] { no287g, noArrest }.Any(file => decider.Hold(file, made.Ask.At).Ends.Keys.Intersect(Signed[..3]).Any());
            },
            "a grant is not asked for its bars", Decider.Of(static file => file.Questions(static _ => WholeList.Of<CitizenshipQuestion>()).Law(static law => (law.Agreement287g, law.CivilArrest) = (LawAnswer.Allowed, LawAnswer.Allowed)))),

        new("learning a fact moves a ruling only from undetermined to anything, or from permitted to required, release apart",
            static (decider, made) => Less(made).All(less => Actions[..^1].All(action => (decider.Rule(less.File, less.Ask, action), decider.Rule(made.File, made.Ask, action)) is var (before, after)
                && (before == Undetermined || before == after || (before, after) == (Permitted, Required)))),
            "what is undetermined is prohibited", Decider.OfRulings(static (file, act, action) => Decider.RuleBook.Rule(file, act, action) is var ruling && ruling == Undetermined ? Prohibited : ruling)),

        new("adding an agreement never turns permitted into prohibited, release apart",
            static (decider, made) => Signed.Where(type => made.File.Agency.Agreements.All(agreement => agreement.Type != type && agreement.Type != AgreementType.Unknown)).All(type =>
            {
                var more = made.File.Agreements(list => list.IsKnown ? list.And(Agreement(type, made.Ask.At - Duration.FromDays(90))) : list);
                var turned = Actions[..^1].Where(action => Gives(decider.Rule(made.File, made.Ask, action)) && decider.Rule(more, made.Ask, action) == Prohibited);

                // One start whatever the agreements: an agreement that makes an act on record an arrest may move the start to an earlier instant, and the end with it.
                return !turned.Any() || decider.Hold(more, made.Ask.At).Start < decider.Hold(made.File, made.Ask.At).Start;
            }),
            "only the last agreement counts", Decider.Of(static file => file.Agreements(static list => list.Count > 0 ? WholeList.Of(list[list.Count - 1]) : list))),

        new("no hold, arrest or transfer over an open citizenship question",
            static (decider, made) => new[] { Question(CitizenshipQuestionKind.Record, made.Ask.At, Moment.Never), Question(CitizenshipQuestionKind.Claim, made.Ask.At, made.Ask.At) }.All(question =>
            {
                var file = made.File.Questions(list => list.And(question));
                return Array.TrueForAll([.. Arrests, JailAction.TransferToIce, JailAction.HoldForIce], action => !Gives(decider.Rule(file, made.Ask, action))) && !decider.Hold(file, made.Ask.At).Stands;
            }),
            "a question reported to ICE is taken as settled", Decider.Of(static file => file.Questions(static list => list.IsKnown ? WholeList.From(list.Where(static question => !question.ReportedToIce.TryGet(out _))) : list))),

        new("state law narrows or commands, never grants a federal power",
            static (decider, made) =>
            {
                var unsigned = Lawful(made.File.Agreements(static _ => WholeList.Of<Agreement>()), LawAnswer.Commanded);
                var allowed = Lawful(made.File, LawAnswer.Allowed);
                return Array.TrueForAll(Of287g, action => decider.Rule(unsigned, made.Ask, action) == Prohibited
                    && decider.Rule(made.File, made.Ask, action) != Required
                    && (decider.Rule(allowed, made.Ask, action) == Permitted || decider.Rule(made.File, made.Ask, action) != Permitted));
            },
            "a command to hold is a power to arrest", Decider.OfRulings(static (file, act, action) =>
                Arrests.Contains(action) && file.LocalLaw.DetainerHold.TryGet(out var answer) && answer == LawAnswer.Commanded ? Permitted : Decider.RuleBook.Rule(file, act, action))),

        new("the order of lists never matters to a single word",
            static (decider, made) =>
            {
                var turned = FactGraph.Turned(made.File);
                return Actions.All(action => decider.Rule(made.File, made.Ask, action) == decider.Rule(turned, made.Ask, action) && decider.Tell(made.File, made.Ask, action) == decider.Tell(turned, made.Ask, action))
                    && decider.Hold(made.File, made.Ask.At).IsSameAs(decider.Hold(turned, made.Ask.At));
            },
            "only the first paper is looked at", Decider.Of(static file => file.Papers(static list => list.Count > 0 ? WholeList.Of(list[0]) : list))),
    ];

    /// <summary>The case with one fact less, a few times.</summary>
    private static Made[] Less(Made made)
    {
        var dice = made.Dice();
        var ofCase = Mutations.FactsOf(made.File).Where(fact => Mutations.MayBeLeftOut(fact) && !LeavingOutTests.IsNoneWhereLeftOut(fact)).ToArray();
        var ofAsk = Mutations.FactsOf(made.Ask).Where(Mutations.MayBeLeftOut).ToArray();
        return [.. Enumerable.Range(0, 6).Select(_ => made with { File = (CaseFile)dice.Of(ofCase).LeftOut() }), .. Enumerable.Range(0, 4).Where(_ => ofAsk.Length > 0).Select(_ => made with { Ask = (Act)dice.Of(ofAsk).LeftOut() })];
    }

    private static CaseFile Lawful(CaseFile file, LawAnswer answer) => file.Law(law =>
    {
        (law.DetainerHold, law.Agreement287g, law.CivilArrest) = (answer, answer, answer);
        (law.ReleaseNotice, law.Transfer, law.DetentionContract) = (answer, answer, answer);
        (law.HoldCeilings, law.HoldNeedsOrder) = (WholeList.Of<HoldCeiling>(), Truth.No);
    });
}
