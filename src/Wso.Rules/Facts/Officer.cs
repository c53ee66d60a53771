namespace Wso.Rules;

/// <summary>A person who may act for the agency.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed record Officer
{
    private Officer()
    {
    }

    /// <summary>A key of the caller's; null where it is not known.</summary>
    public string? Id { get; private set; }

    /// <summary>Whether the officer is a citizen of the United States.</summary>
    public Truth UnitedStatesCitizen { get; private set; }

    /// <summary>The officer's designations, at most one under each model.</summary>
    public WholeList<Designation> Designations { get; private set; }

    /// <summary>Makes a <see cref="Officer"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly Officer made = new Officer();

        /// <inheritdoc cref="Officer.Id"/>
        public string? Id { get => made.Id; set => made.Id = Ids.OrUnknown(value); }

        /// <inheritdoc cref="Officer.UnitedStatesCitizen"/>
        public Truth UnitedStatesCitizen { get => made.UnitedStatesCitizen; set => made.UnitedStatesCitizen = value.Defined(); }

        /// <inheritdoc cref="Officer.Designations"/>
        public WholeList<Designation> Designations { get => made.Designations; set => made.Designations = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Officer Build() => made with { };
    }
}
