namespace Wso.Rules;

/// <summary>Which box of Form I-247A is checked.</summary>
public enum DetainerBox
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>Box 1: ICE states probable cause and asks for a hold of at most 48 hours.</summary>
    Box1,

    /// <summary>Box 2: ICE lent the person and asks for the person back. It does not ask for a hold.</summary>
    Box2,
}
