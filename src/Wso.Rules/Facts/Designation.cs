namespace Wso.Rules;

/// <summary>An officer's designation under one 287(g) model.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed record Designation
{
    private Designation()
    {
    }

    /// <summary>The model; a designation under one is none under another.</summary>
    public AgreementType Under { get; private set; }

    /// <summary>When the officer was certified as trained; a bare date counts from the end of that local day.</summary>
    public DateOrInstant Certified { get; private set; }

    /// <summary>When ICE authorized the officer; a bare date counts from the end of that local day.</summary>
    public DateOrInstant Authorized { get; private set; }

    /// <summary>When the authorization was withdrawn; that instant is outside. A bare date counts from its start.</summary>
    public DateOrInstant Withdrawn { get; private set; }

    /// <summary>The latest renewal of a task force authorization; a bare date counts from the end of that local day.</summary>
    public DateOrInstant Renewed { get; private set; }

    /// <summary>Whether ICE Form 70-006 was executed (Warrant Service Officer, Jail Enforcement).</summary>
    public Truth Form70006 { get; private set; }

    /// <summary>The ids of the jails at which the officer works.</summary>
    public WholeList<string> Facilities { get; private set; }

    /// <summary>Makes a <see cref="Designation"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly Designation made = new Designation();

        /// <inheritdoc cref="Designation.Under"/>
        public AgreementType Under { get => made.Under; set => made.Under = value.Defined(); }

        /// <inheritdoc cref="Designation.Certified"/>
        public DateOrInstant Certified { get => made.Certified; set => made.Certified = value; }

        /// <inheritdoc cref="Designation.Authorized"/>
        public DateOrInstant Authorized { get => made.Authorized; set => made.Authorized = value; }

        /// <inheritdoc cref="Designation.Withdrawn"/>
        public DateOrInstant Withdrawn { get => made.Withdrawn; set => made.Withdrawn = value; }

        /// <inheritdoc cref="Designation.Renewed"/>
        public DateOrInstant Renewed { get => made.Renewed; set => made.Renewed = value; }

        /// <inheritdoc cref="Designation.Form70006"/>
        public Truth Form70006 { get => made.Form70006; set => made.Form70006 = value.Defined(); }

        /// <inheritdoc cref="Designation.Facilities"/>
        public WholeList<string> Facilities { get => made.Facilities; set => made.Facilities = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Designation Build() => made with { };
    }
}
