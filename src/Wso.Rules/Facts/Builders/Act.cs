// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
using NodaTime;

namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Act
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes an <see cref="Act"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Act made;

        /// <summary>Begins with what cannot be left out.</summary>
        public Builder(Instant at) => made = new Act(at);

        internal Builder(Act facts) => made = facts with { };

        /// <inheritdoc cref="Act.Id"/>
        public string? Id { get => made.Id; set => made.Id = Ids.OrUnknown(value); }

        /// <inheritdoc cref="Act.Action"/>
        public JailAction? Action { get => made.Action; set => made.Action = value.Defined(); }

        /// <inheritdoc cref="Act.At"/>
        public Instant At { get => made.At; set => made.at = Moment.Checked(value); }

        /// <inheritdoc cref="Act.Officer"/>
        public FactValue<string> Officer { get => made.Officer; set => made.Officer = value; }

        /// <inheritdoc cref="Act.Place"/>
        public FactValue<string> Place { get => made.Place; set => made.Place = value; }

        /// <inheritdoc cref="Act.InJurisdiction"/>
        public Truth InJurisdiction { get => made.InJurisdiction; set => made.InJurisdiction = value.Defined(); }

        /// <inheritdoc cref="Act.CarryingCredentials"/>
        public Truth CarryingCredentials { get => made.CarryingCredentials; set => made.CarryingCredentials = value.Defined(); }

        /// <inheritdoc cref="Act.UnderIceDirection"/>
        public Truth UnderIceDirection { get => made.UnderIceDirection; set => made.UnderIceDirection = value.Defined(); }

        /// <inheritdoc cref="Act.OnDetentionDuty"/>
        public Truth OnDetentionDuty { get => made.OnDetentionDuty; set => made.OnDetentionDuty = value.Defined(); }

        /// <inheritdoc cref="Act.CoordinatedWithIce"/>
        public Truth CoordinatedWithIce { get => made.CoordinatedWithIce; set => made.CoordinatedWithIce = value.Defined(); }

        /// <inheritdoc cref="Act.CategorySetByIce"/>
        public Truth CategorySetByIce { get => made.CategorySetByIce; set => made.CategorySetByIce = value.Defined(); }

        /// <inheritdoc cref="Act.BelievesAlien"/>
        public Truth BelievesAlien { get => made.BelievesAlien; set => made.BelievesAlien = value.Defined(); }

        /// <inheritdoc cref="Act.FoundRemovable"/>
        public Truth FoundRemovable { get => made.FoundRemovable; set => made.FoundRemovable = value.Defined(); }

        /// <inheritdoc cref="Act.ReasonToBelieveInViolation"/>
        public Truth ReasonToBelieveInViolation { get => made.ReasonToBelieveInViolation; set => made.ReasonToBelieveInViolation = value.Defined(); }

        /// <inheritdoc cref="Act.LikelyToEscape"/>
        public Truth LikelyToEscape { get => made.LikelyToEscape; set => made.LikelyToEscape = value.Defined(); }

        /// <inheritdoc cref="Act.EntryInView"/>
        public Truth EntryInView { get => made.EntryInView; set => made.EntryInView = value.Defined(); }

        /// <inheritdoc cref="Act.IceOfficerPresent"/>
        public Truth IceOfficerPresent { get => made.IceOfficerPresent; set => made.IceOfficerPresent = value.Defined(); }

        /// <inheritdoc cref="Act.IceShowsWarrant"/>
        public Truth IceShowsWarrant { get => made.IceShowsWarrant; set => made.IceShowsWarrant = value.Defined(); }

        /// <inheritdoc cref="Act.DestinationApprovedByIce"/>
        public Truth DestinationApprovedByIce { get => made.DestinationApprovedByIce; set => made.DestinationApprovedByIce = value.Defined(); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Act Build() => made with { };
    }
}
