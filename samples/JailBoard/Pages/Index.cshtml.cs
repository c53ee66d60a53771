using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wso.JailBoard.Pages;

/// <summary>The board.</summary>
internal sealed class IndexModel(BoardFeed feed) : PageModel
{
    public BoardView View { get; private set; } = null!;

    public string Html { get; private set; } = "";

    /// <summary>Twenty people on one screen, to be read across a room.</summary>
    [BindProperty(SupportsGet = true, Name = "wall")]
    public bool IsWall { get; set; }

    /// <summary>Of the jails on the board; the server's clock is shown in each.</summary>
    public IEnumerable<DateTimeZone> Zones =>
        View.Jails.Select(static jail => jail.Facility.TimeZone).DefaultIfEmpty(DateTimeZone.Utc).Distinct();

    public async Task OnGetAsync(CancellationToken gone)
    {
        var board = await feed.Now(gone);
        (View, Html) = (board.View, board.Html);
    }
}
