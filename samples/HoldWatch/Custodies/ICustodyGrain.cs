using System.Threading.Tasks;
using Orleans;

namespace Wso.HoldWatch;

/// <summary>One custody, by the id of its case file. It wakes by itself whenever an answer about it changes.</summary>
public interface ICustodyGrain : IGrainWithStringKey
{
    /// <summary>
    /// Takes a newer case file, announces its changes and sets the reminder. The file is accepted when this returns. If it does not return,
    /// feed it again.
    /// </summary>
    /// <param name="caseFile">JSON of a whole, valid case file with this custody's id; its <c>ask</c> says as of when it speaks, and in
    /// whose circumstances rulings are asked about.</param>
    Task<Acceptance> Accept(string caseFile);

    /// <summary>Announces what is due and sets the reminder again. Call it after the clock was corrected.</summary>
    Task Wake();

    /// <summary>The whole answer now, with every reason, as the JSON of <c>wso decide</c>. Null if nothing was ever fed.</summary>
    Task<string?> Why();

    /// <summary>The next change and its time. Null if nothing changes any more.</summary>
    Task<Upcoming?> NextUp();
}
