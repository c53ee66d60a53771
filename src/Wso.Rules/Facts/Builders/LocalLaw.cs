// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record LocalLaw
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="LocalLaw"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly LocalLaw made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new LocalLaw();

        internal Builder(LocalLaw facts) => made = facts with { };

        /// <inheritdoc cref="LocalLaw.DetainerHold"/>
        public FactValue<LawAnswer> DetainerHold { get => made.DetainerHold; set => made.DetainerHold = value.Defined(); }

        /// <inheritdoc cref="LocalLaw.Agreement287g"/>
        public FactValue<LawAnswer> Agreement287g { get => made.Agreement287g; set => made.Agreement287g = value.Defined(); }

        /// <inheritdoc cref="LocalLaw.CivilArrest"/>
        public FactValue<LawAnswer> CivilArrest { get => made.CivilArrest; set => made.CivilArrest = value.Defined(); }

        /// <inheritdoc cref="LocalLaw.ReleaseNotice"/>
        public FactValue<LawAnswer> ReleaseNotice { get => made.ReleaseNotice; set => made.ReleaseNotice = value.Defined(); }

        /// <inheritdoc cref="LocalLaw.Transfer"/>
        public FactValue<LawAnswer> Transfer { get => made.Transfer; set => made.Transfer = value.Defined(); }

        /// <inheritdoc cref="LocalLaw.DetentionContract"/>
        public FactValue<LawAnswer> DetentionContract { get => made.DetentionContract; set => made.DetentionContract = value.Defined(); }

        /// <inheritdoc cref="LocalLaw.HoldCeilings"/>
        public FactList<HoldCeiling> HoldCeilings { get => made.HoldCeilings; set => made.HoldCeilings = value; }

        /// <inheritdoc cref="LocalLaw.HoldNeedsOrder"/>
        public Truth HoldNeedsOrder { get => made.HoldNeedsOrder; set => made.HoldNeedsOrder = value.Defined(); }

        /// <inheritdoc cref="LocalLaw.Transport"/>
        public FactValue<LawAnswer> Transport { get => made.Transport; set => made.Transport = value.Defined(); }

        /// <inheritdoc cref="LocalLaw.TransferDaysBefore"/>
        public FactValue<int> TransferDaysBefore { get => made.TransferDaysBefore; set => made.TransferDaysBefore = value.UpTo(366); }

        /// <inheritdoc cref="LocalLaw.ReleaseProcessing"/>
        public ReleaseProcessingBounds? ReleaseProcessing { get => made.ReleaseProcessing; set => made.ReleaseProcessing = value; }

        /// <inheritdoc cref="LocalLaw.AnsweredBy"/>
        public string? AnsweredBy { get => made.AnsweredBy; set => made.AnsweredBy = Ids.OrUnknown(value); }

        /// <inheritdoc cref="LocalLaw.AnsweredOn"/>
        public DateOrInstant AnsweredOn { get => made.AnsweredOn; set => made.AnsweredOn = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public LocalLaw Build() => made with { };
    }
}
