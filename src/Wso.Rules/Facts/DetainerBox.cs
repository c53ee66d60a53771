namespace Wso.Rules;

/// <summary>Which box of Form I-247A is checked.</summary>
public enum DetainerBox
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>Box 1: probable cause; asks for a hold of at most 48 hours.</summary>
    Box1,

    /// <summary>Box 2: a person lent by ICE, to be returned; asks for no hold.</summary>
    Box2,
}
