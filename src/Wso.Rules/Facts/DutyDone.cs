namespace Wso.Rules;

/// <summary>A duty that was done.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed record DutyDone
{
    private DutyDone()
    {
    }

    /// <summary>Which duty.</summary>
    public Duty Duty { get; private set; }

    /// <summary>When it was done.</summary>
    public Moment At { get; private set; }

    /// <summary>The id of the act, question or paper it was done for; null where not known.</summary>
    public string? For { get; private set; }

    /// <summary>Makes a <see cref="DutyDone"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly DutyDone made = new DutyDone();

        /// <inheritdoc cref="DutyDone.Duty"/>
        public Duty Duty { get => made.Duty; set => made.Duty = value.Defined(); }

        /// <inheritdoc cref="DutyDone.At"/>
        public Moment At { get => made.At; set => made.At = value; }

        /// <inheritdoc cref="DutyDone.For"/>
        public string? For { get => made.For; set => made.For = Ids.OrUnknown(value); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public DutyDone Build() => made with { };
    }
}
