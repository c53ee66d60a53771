namespace Wso.Rules;

/// <summary>The forms that reach a jail.</summary>
public enum PaperForm
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>Form I-247A, Immigration Detainer: counts if received from 2017-04-02 (local date) on.</summary>
    I247A,

    /// <summary>Form I-247, the earlier detainer: counts if received before 2017-04-02.</summary>
    I247,

    /// <summary>Form I-247D, Request for Voluntary Action: counts if received before 2017-04-02.</summary>
    I247D,

    /// <summary>Form I-247N, a request for notice: no hold.</summary>
    I247N,

    /// <summary>Form I-247X, a request for transfer: no hold.</summary>
    I247X,

    /// <summary>Form I-247G, Request for Advance Notification of Release (Gonzalez v. ICE): no hold.</summary>
    I247G,

    /// <summary>Form I-200, Warrant for Arrest of Alien: administrative, signed by an immigration officer, not a judge.</summary>
    I200,

    /// <summary>Form I-205, Warrant of Removal/Deportation: administrative, signed by an immigration officer, not a judge.</summary>
    I205,

    /// <summary>Form I-203, Order to Detain or Release: the booking paper of basic ordering and detention services agreements; not a warrant.</summary>
    I203,
}
