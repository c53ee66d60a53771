using NodaTime;
using Wso.Rules.Law.States;

namespace Wso.Rules.Law;

/// <summary>
/// What every rule starts from: the case at an instant, the law of the place, and the arrests on record, each decided once.
/// </summary>
internal static class Premises
{
    public static Situation Of(CaseFile file, Act act, Instant at) =>
        new Situation(file, act, at, StateTable.For(file, at), ArrestsDecided.In(file, at));
}
