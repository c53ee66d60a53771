namespace Wso.Rules.Law;

/// <summary>The person is still there: neither released nor taken by ICE.</summary>
internal static class InCustody
{
    public static readonly Condition Condition = new("custody.not-gone",
        law: WsoMoa.Responsibilities,
        text: "ICE will assume custody of an alien only after said individual has been released from LEA custody. [Service of a warrant, a Form I-203 or a promise is no taking.]",
        says: "the person is still in the jail's custody: neither released nor taken by ICE",
        holds: static (in s) => s.Custody.Released.By(s.At).Or(s.Custody.IceTookCustody.By(s.At)).Negated(),
        final: Rules.Condition.Always);
}
