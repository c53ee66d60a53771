namespace Wso.JailBoard;

/// <summary>What somebody who signed in may do: an auditor reads, a desk records too.</summary>
internal static class Roles
{
    public const string Desk = "desk";
    public const string Auditor = "auditor";
}
