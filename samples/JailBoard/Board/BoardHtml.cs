using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Wso.JailBoard;

/// <summary>The board as HTML: the same for the page and for each event.</summary>
internal sealed class BoardHtml(IServiceProvider services, ILoggerFactory logs)
{
    public async Task<string> Of(BoardView view)
    {
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<BoardTable>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(BoardTable.Model)] = view }))).ToHtmlString());
    }
}
