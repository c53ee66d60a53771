using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>One examination of the training for a 287(g) model, taken or still to be taken. A retake is a separate examination.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Examination
{
    private Examination()
    {
    }

    /// <summary>Your own name for the subject. A retake has the same name. Null if unknown.</summary>
    public string? Subject { get; private set; }

    /// <summary>The local day it was taken, or null if unknown. It sets the order of the answer and decides nothing.</summary>
    public LocalDate? On { get; private set; }

    /// <summary>The score in percent, not rounded: 69.9 does not count as 70. None: not taken yet.</summary>
    [Noted(Most = 100)]
    public FactValue<decimal> Score { get; private set; }
}
