namespace Wso.Rules;

/// <summary>Who gave a notice.</summary>
public enum Party
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>The agency that signed.</summary>
    Agency,

    /// <summary>Immigration and Customs Enforcement.</summary>
    Ice,
}
