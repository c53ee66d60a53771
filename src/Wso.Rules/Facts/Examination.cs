using System;
using NodaTime;

namespace Wso.Rules;

/// <summary>One examination of the training for a 287(g) model: taken, or still to be taken. A retake is an examination of its own.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed record Examination
{
    private Examination()
    {
    }

    /// <summary>What it examines, in words of the caller's; the retake of an examination bears the same. Null where it is not known.</summary>
    public string? Subject { get; private set; }

    /// <summary>The local day on which it was taken; null where that is not known. It orders the answer and decides nothing.</summary>
    public LocalDate? On { get; private set; }

    /// <summary>The score in percent, not rounded: 69.9 is not 70. None: not taken yet.</summary>
    public Answer<decimal> Score { get; private set; }

    /// <summary>Makes an <see cref="Examination"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly Examination made = new Examination();

        /// <inheritdoc cref="Examination.Subject"/>
        public string? Subject { get => made.Subject; set => made.Subject = Ids.OrUnknown(value); }

        /// <inheritdoc cref="Examination.On"/>
        public LocalDate? On { get => made.On; set => made.On = value; }

        /// <inheritdoc cref="Examination.Score"/>
        /// <exception cref="ArgumentOutOfRangeException">A score outside 0 to 100.</exception>
        public Answer<decimal> Score { get => made.Score; set => made.Score = Percent(value); }

        /// <summary>The examination as set so far; later changes of the builder do not reach it.</summary>
        public Examination Build() => made with { };

        private static Answer<decimal> Percent(Answer<decimal> score) =>
            !score.TryGet(out var percent) || percent is >= 0 and <= 100 ? score : throw new ArgumentOutOfRangeException(nameof(score), percent, "A score lies from 0 to 100 percent.");
    }
}
