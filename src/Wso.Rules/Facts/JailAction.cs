namespace Wso.Rules;

/// <summary>The thirteen actions that the library decides.</summary>
public enum JailAction
{
    /// <summary>Serve and execute a Form I-200, Warrant for Arrest of Alien.</summary>
    ExecuteArrestWarrant,

    /// <summary>Serve a Form I-205, Warrant of Removal/Deportation.</summary>
    ServeRemovalWarrant,

    /// <summary>Arrest for an immigration violation without a warrant, 8 USC 1357(a)(2).</summary>
    ArrestWithoutWarrant,

    /// <summary>Question a person about the right to be or remain in the United States, 8 USC 1357(a)(1).</summary>
    QuestionAlienage,

    /// <summary>Process for immigration violations: fingerprint, photograph, interview, Form I-213.</summary>
    ProcessForRemoval,

    /// <summary>Administer oaths, take evidence and sworn statements, 8 USC 1357(b).</summary>
    TakeSwornStatement,

    /// <summary>Prepare a Notice to Appear or other charging document for an ICE officer to sign.</summary>
    PrepareChargingDocument,

    /// <summary>Issue an immigration detainer, 8 CFR 287.7.</summary>
    IssueDetainer,

    /// <summary>Transport an arrested person to a facility that ICE approved.</summary>
    TransportToIce,

    /// <summary>Tell ICE when the person will be released.</summary>
    NotifyIceOfRelease,

    /// <summary>Transfer the person to an ICE officer at the jail.</summary>
    TransferToIce,

    /// <summary>Keep the person in custody for ICE after release is due.</summary>
    HoldForIce,

    /// <summary>Release the person.</summary>
    Release,
}
