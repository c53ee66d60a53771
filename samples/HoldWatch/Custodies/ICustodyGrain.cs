using System.Threading.Tasks;
using Orleans;

namespace Wso.HoldWatch;

/// <summary>One custody, by the id of its case file. It wakes by itself whenever an answer about it changes.</summary>
public interface ICustodyGrain : IGrainWithStringKey
{
    /// <summary>Takes a newer case file, announces what it changes now, and sets the reminder. Accepted only once this returns: until then, feed it again.</summary>
    /// <param name="caseFile">JSON of a whole, valid case file with this custody's id; its <c>ask</c> says as of when it speaks, and in whose circumstances rulings are asked about.</param>
    Task<Acceptance> Accept(string caseFile);

    /// <summary>Announces what is due and sets the reminder anew: for whoever knows that the clock was put right.</summary>
    Task Wake();

    /// <summary>The whole answer as of now, with every reason: the JSON of <c>wso decide</c>. Null where nothing was ever fed.</summary>
    Task<string?> Why();

    /// <summary>What changes next by itself, and when. Null where nothing does any more.</summary>
    Task<Upcoming?> NextUp();
}
