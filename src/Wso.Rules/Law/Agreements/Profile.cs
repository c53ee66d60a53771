namespace Wso.Rules.Law;

/// <summary>What is to be known of an agreement where agreements are compared, besides its powers, its hold and its duties; and what stands before its signing.</summary>
internal sealed class Profile
{
    public required Rule[] Training { get; init; }

    public required Rule[] Examination { get; init; }

    public required Rule[] WhoPays { get; init; }

    public required Rule[] OfficerTerm { get; init; }

    public required Rule[] Ending { get; init; }

    /// <summary>What stands in the place of powers where it delegates none.</summary>
    public Rule[]? NoPowers { get; init; }

    public required Grant Signing { get; init; }
}
