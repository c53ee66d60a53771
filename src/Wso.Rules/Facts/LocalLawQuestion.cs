namespace Wso.Rules;

/// <summary>The seven questions about state and local law.</summary>
public enum LocalLawQuestion
{
    /// <summary>
    /// May an officer hold a person past release due on a detainer or administrative warrant? It reaches a hold on papers alone, not one
    /// that follows an arrest under a 287(g) model.
    /// </summary>
    DetainerHold,

    /// <summary>May the agency have and act under a 287(g) agreement?</summary>
    Agreement287g,

    /// <summary>
    /// May an officer arrest for a civil immigration violation? It reaches the arrests under a 287(g) model and the hold that follows one.
    /// </summary>
    CivilArrest,

    /// <summary>May the jail tell ICE when the person will be released?</summary>
    ReleaseNotice,

    /// <summary>May the jail transfer the person to ICE?</summary>
    Transfer,

    /// <summary>May the agency have a detention services agreement?</summary>
    DetentionContract,

    /// <summary>
    /// May the jail itself transport the person to ICE? Silence of the law counts as unknown, because transport needs a power.
    /// </summary>
    Transport,
}
