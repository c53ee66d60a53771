using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wso.JailBoard.Pages;

/// <summary>The board.</summary>
internal sealed class IndexModel(BoardFeed feed) : PageModel
{
    public BoardView View { get; private set; } = null!;

    public string Html { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken gone)
    {
        var board = await feed.Now(gone);
        (View, Html) = (board.View, board.Html);
    }
}
