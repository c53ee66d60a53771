using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>Lines with color, in which no text of a file moves the cursor or turns the order of letters.</summary>
internal sealed class VisibleSegments : IRenderHook
{
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
        renderables.Select(static each => new Visible(each));

    private sealed class Visible(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            inner.Render(options, maxWidth).Select(static part =>
                part.IsControlCode || VisibleText.Of(part.Text) is var text && text == part.Text ? part : new Segment(text, part.Style));
    }
}
