using System;
using Wso.Rules.Law;

namespace Wso.Rules.Programs;

/// <summary>The comparison: one row for each agreement that can be signed.</summary>
internal static class Profiles
{
    public static readonly AgreementProfile[] All =
        Array.ConvertAll(Agreements.Signed, static agreement => new AgreementProfile(agreement));
}
