using System;

namespace Wso.Rules;

/// <summary>What is the same in every case of one jail: the jail, the agency that runs it, its officers, and counsel's answers.</summary>
/// <remarks>Whatever is left out is unknown. Make it once and share it: it is immutable.</remarks>
public sealed partial record Jail
{
    private Facility facility;

    private Jail(Facility facility) => this.facility = facility ?? throw new ArgumentNullException(nameof(facility));

    /// <summary>The jail that holds the person. Local days are counted in its time zone.</summary>
    public Facility Facility => facility;

    /// <summary>The agency that runs the jail.</summary>
    public Agency Agency { get; private set; } = Agency.NotKnown;

    /// <summary>The officers that the acts refer to.</summary>
    public FactList<Officer> Officers { get; private set; }

    /// <summary>
    /// Counsel's own answers on state and local law. Each one replaces the library's answer to the same question. An answer that is left
    /// out leaves the library's answer in place.
    /// </summary>
    public LocalLaw LocalLaw { get; private set; } = LocalLaw.NotGiven;

    /// <summary>Starts a case in this jail.</summary>
    /// <param name="id">Your own opaque key for the case.</param>
    public CaseFile.Builder NewCase(string id) => new CaseFile.Builder(id, Facility) { Jail = this };
}
