namespace Wso.Rules;

/// <summary>The forms that ICE sends to a jail.</summary>
public enum PaperForm
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>Form I-247A, Immigration Detainer. It counts if received on or after 2017-04-02 (local date).</summary>
    I247A,

    /// <summary>Form I-247, the earlier detainer. It counts if received before 2017-04-02.</summary>
    I247,

    /// <summary>Form I-247D, Request for Voluntary Action. It counts if received before 2017-04-02.</summary>
    I247D,

    /// <summary>Form I-247N, a request for notice. It does not ask for a hold.</summary>
    I247N,

    /// <summary>Form I-247X, a request for transfer. It does not ask for a hold.</summary>
    I247X,

    /// <summary>Form I-247G, Request for Advance Notification of Release (Gonzalez v. ICE). It does not ask for a hold.</summary>
    I247G,

    /// <summary>Form I-200, Warrant for Arrest of Alien. An administrative warrant: an immigration officer signs it, not a judge.</summary>
    I200,

    /// <summary>
    /// Form I-205, Warrant of Removal/Deportation. An administrative warrant: an immigration officer signs it, not a judge.
    /// </summary>
    I205,

    /// <summary>
    /// Form I-203, Order to Detain or Release. The booking paper under Basic Ordering and detention services agreements. It is not a
    /// warrant.
    /// </summary>
    I203,
}
