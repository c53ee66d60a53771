namespace Wso.Rules;

/// <summary>The agency that runs the jail.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed record Agency
{
    private Agency()
    {
    }

    internal static Agency NotKnown { get; } = new Agency();


    /// <summary>A key of the caller's; null where it has none.</summary>
    public string? Id { get; private set; }

    /// <summary>The ids of the agency's jails.</summary>
    public WholeList<string> Facilities { get; private set; }

    /// <summary>What the agency signed with ICE; at most one of each type in force at any instant.</summary>
    public WholeList<Agreement> Agreements { get; private set; }

    /// <summary>Its detention services agreement; none: it has none.</summary>
    public Answer<DetentionServices> DetentionServices { get; private set; }

    /// <summary>The complaints the agency had notice of.</summary>
    public WholeList<Complaint> Complaints { get; private set; }

    /// <summary>Makes a <see cref="Agency"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly Agency made = new Agency();

        /// <inheritdoc cref="Agency.Id"/>
        public string? Id { get => made.Id; set => made.Id = Ids.OrUnknown(value); }

        /// <inheritdoc cref="Agency.Facilities"/>
        public WholeList<string> Facilities { get => made.Facilities; set => made.Facilities = value; }

        /// <inheritdoc cref="Agency.Agreements"/>
        public WholeList<Agreement> Agreements { get => made.Agreements; set => made.Agreements = value; }

        /// <inheritdoc cref="Agency.DetentionServices"/>
        public Answer<DetentionServices> DetentionServices { get => made.DetentionServices; set => made.DetentionServices = value; }

        /// <inheritdoc cref="Agency.Complaints"/>
        public WholeList<Complaint> Complaints { get => made.Complaints; set => made.Complaints = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Agency Build() => made with { };
    }
}
