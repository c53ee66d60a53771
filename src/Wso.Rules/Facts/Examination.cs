using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>One examination of the training for a 287(g) model: taken, or still to be taken. A retake is an examination of its own.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Examination
{
    private Examination()
    {
    }

    /// <summary>What it examines, in words of the caller's; the retake of an examination bears the same. Null where it is not known.</summary>
    public string? Subject { get; private set; }

    /// <summary>The local day on which it was taken; null where that is not known. It orders the answer and decides nothing.</summary>
    public LocalDate? On { get; private set; }

    /// <summary>The score in percent, not rounded: 69.9 is not 70. None: not taken yet.</summary>
    [Noted(Most = 100)]
    public FactValue<decimal> Score { get; private set; }
}
