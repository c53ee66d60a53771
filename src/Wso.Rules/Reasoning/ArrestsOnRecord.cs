using NodaTime;

namespace Wso.Rules;

/// <summary>
/// The arrests on record at the instant, under each 287(g) model: whether one was
/// itself permitted at its own instant, and the first that may have been.
/// </summary>
internal readonly struct ArrestsOnRecord
{
    private ArrestsOnRecord(
        bool areLookedAt,
        Truth warrantServiceOfficer,
        Truth jailEnforcement,
        Truth taskForce,
        Bounds firstInJail,
        Bounds firstByTaskForce)
    {
        AreLookedAt = areLookedAt;
        WarrantServiceOfficer = warrantServiceOfficer;
        JailEnforcement = jailEnforcement;
        TaskForce = taskForce;
        FirstInJail = firstInJail;
        FirstByTaskForce = firstByTaskForce;
    }

    /// <summary>As if nothing had been served: no act on record is looked at.</summary>
    public static ArrestsOnRecord None => new ArrestsOnRecord(false, Truth.No, Truth.No, Truth.No, Bounds.Never, Bounds.Never);

    /// <summary>None so far of those on record.</summary>
    public static ArrestsOnRecord NoneYet => new ArrestsOnRecord(true, Truth.No, Truth.No, Truth.No, Bounds.Never, Bounds.Never);

    public static ArrestsOnRecord Unknown =>
        new ArrestsOnRecord(true, Truth.Unknown, Truth.Unknown, Truth.Unknown, Bounds.Unknown, Bounds.Unknown);

    /// <summary>
    /// Whether the acts on record count here at all. An arrest depends on no other act, so none counts in its own situation.
    /// </summary>
    public bool AreLookedAt { get; }

    public Truth WarrantServiceOfficer { get; }

    public Truth JailEnforcement { get; }

    public Truth TaskForce { get; }

    /// <summary>The first under the Warrant Service Officer or Jail Enforcement model that is not known to be none.</summary>
    public Bounds FirstInJail { get; }

    /// <summary>The first under the Task Force model that is not known to be none.</summary>
    public Bounds FirstByTaskForce { get; }

    /// <summary>These and one more, decided under each model.</summary>
    public ArrestsOnRecord And(Instant at, Truth warrantServiceOfficer, Truth jailEnforcement, Truth taskForce) => new ArrestsOnRecord(
        AreLookedAt,
        WarrantServiceOfficer.Or(warrantServiceOfficer),
        JailEnforcement.Or(jailEnforcement),
        TaskForce.Or(taskForce),
        First(FirstInJail, at, warrantServiceOfficer.Or(jailEnforcement)),
        First(FirstByTaskForce, at, taskForce));

    private static Bounds First(Bounds first, Instant at, Truth isArrest) =>
        isArrest == Truth.No ? first : Bounds.Earlier(first, Bounds.At(at));
}
