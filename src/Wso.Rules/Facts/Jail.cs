using System;

namespace Wso.Rules;

/// <summary>What is the same in every case of a jail: the jail itself, the agency that runs it, its officers, and counsel's answers.</summary>
/// <remarks>Whatever is left out is unknown. Make it once and share it: it never changes.</remarks>
public sealed partial record Jail
{
    private Facility facility;

    private Jail(Facility facility) => this.facility = facility ?? throw new ArgumentNullException(nameof(facility));

    /// <summary>The jail that holds the person; its time zone is where local days are counted.</summary>
    public Facility Facility => facility;

    /// <summary>The agency that runs the jail.</summary>
    public Agency Agency { get; private set; } = Agency.NotKnown;

    /// <summary>The officers the acts refer to.</summary>
    public FactList<Officer> Officers { get; private set; }

    /// <summary>Counsel's own answers on state and local law, in place of the library's row for the state, answer by answer; left out: that row, or unknown where there is none.</summary>
    public LocalLaw LocalLaw { get; private set; } = LocalLaw.NotGiven;

    /// <summary>Begins a case of this jail.</summary>
    /// <param name="id">An opaque key of the caller's.</param>
    public CaseFile.Builder NewCase(string id) => new CaseFile.Builder(id, Facility) { Jail = this };
}
