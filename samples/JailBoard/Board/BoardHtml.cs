using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Wso.JailBoard;

/// <summary>The board as HTML: the same for the page and for each event, made once for all who look.</summary>
internal sealed class BoardHtml(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>
    /// So many people have a card; whoever is due after them has a line, so that the board of thousands is still one that a browser shows.
    /// </summary>
    public const int MostWhole = 200;

    public async Task<Board> Of(BoardView view)
    {
        await using var scope = services.CreateAsyncScope();
        var (cards, undecided) = (new Dictionary<int, string>(), view.Undecided.ToList());
        var decided = view.All.Where(static one => one.Row is not null).ToDictionary(static one => one.Row!.Stay.Id);
        foreach (var row in view.Rows.Take(MostWhole))
        {
            // A card of its own each, so that one that cannot be shown takes no other with it.
            try
            {
                cards[row.Stay.Id] =
                    decided[row.Stay.Id].Card ??= await Render<RowFacts>(scope.ServiceProvider, (nameof(RowFacts.Row), row));
            }
            catch (Exception fault)
            {
                undecided.Add(new(row.Stay, fault));
            }
        }

        var html = await Render<BoardTable>(scope.ServiceProvider, (nameof(BoardTable.Model), view), (nameof(BoardTable.Cards), cards),
            (nameof(BoardTable.Troubles), undecided));
        return new(view, html, undecided);
    }

    private async Task<string> Render<TComponent>(IServiceProvider scope, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(scope, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView
                .FromDictionary(parameters.ToDictionary(static one => one.Name, static one => one.Value)))).ToHtmlString());
    }
}
