namespace Wso.Rules.Law;

/// <summary>
/// What a comparison of agreements shows of one besides its powers, its hold and its duties; and what must be true before it is signed.
/// </summary>
internal sealed class Profile
{
    public required Rule[] Training { get; init; }

    public required Rule[] Examination { get; init; }

    public required Rule[] WhoPays { get; init; }

    public required Rule[] OfficerTerm { get; init; }

    public required Rule[] Ending { get; init; }

    /// <summary>What is shown instead of powers if it delegates none.</summary>
    public Rule[]? NoPowers { get; init; }

    public required Grant Signing { get; init; }
}
