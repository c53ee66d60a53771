namespace Wso.Rules;

/// <summary>The thirteen acts the library rules on.</summary>
public enum JailAction
{
    /// <summary>Serve and execute a Form I-200, Warrant for Arrest of Alien.</summary>
    ExecuteArrestWarrant,

    /// <summary>Serve a Form I-205, Warrant of Removal/Deportation.</summary>
    ServeRemovalWarrant,

    /// <summary>Arrest for an immigration violation without a warrant, 8 USC 1357(a)(2).</summary>
    ArrestWithoutWarrant,

    /// <summary>Interrogate about the right to be or remain in the United States, 8 USC 1357(a)(1).</summary>
    QuestionAlienage,

    /// <summary>Process for immigration violations: fingerprint, photograph, interview, Form I-213.</summary>
    ProcessForRemoval,

    /// <summary>Administer oaths, take evidence and sworn statements, 8 USC 1357(b).</summary>
    TakeSwornStatement,

    /// <summary>Prepare a Notice to Appear or other charging document for the signature of an ICE officer.</summary>
    PrepareChargingDocument,

    /// <summary>Issue an immigration detainer, 8 CFR 287.7.</summary>
    IssueDetainer,

    /// <summary>Transport an arrested person to an ICE-approved facility.</summary>
    TransportToIce,

    /// <summary>Tell ICE when the person will be released.</summary>
    NotifyIceOfRelease,

    /// <summary>Hand the person over to an ICE officer at the jail.</summary>
    TransferToIce,

    /// <summary>Keep the person in custody for ICE after release is due.</summary>
    HoldForIce,

    /// <summary>Let the person go.</summary>
    Release,
}
