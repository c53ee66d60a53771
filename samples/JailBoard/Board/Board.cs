using System.Text;

namespace Wso.JailBoard;

/// <summary>A board as everybody who looks at that moment sees it.</summary>
/// <param name="View">What it shows.</param>
/// <param name="Html">How.</param>
/// <param name="Undecided">About whom it decides nothing.</param>
internal sealed record Board(BoardView View, string Html, IReadOnlyList<Undecided> Undecided)
{
    /// <summary>The event that is sent to every watcher: these bytes, not a copy for each.</summary>
    public ReadOnlyMemory<byte> Event { get; } =
        Encoding.UTF8.GetBytes($"event: board\nid: {View.Number}\ndata: {Html.ReplaceLineEndings("\ndata: ")}\n\n");
}
