using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wso.JailBoard.Pages;

/// <summary>The board.</summary>
internal sealed class IndexModel(BoardFeed feed, BoardHtml html) : PageModel
{
    public BoardView View { get; private set; } = null!;

    public string Html { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken gone)
    {
        View = await feed.Now(gone);
        Html = await html.Of(View);
    }
}
