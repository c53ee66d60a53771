using System.IO;
using System.Text;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>Plain lines for people, in which no text of a file moves the cursor or turns the order of letters.</summary>
internal sealed class VisibleWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(value);

    public override void Write(char[] buffer, int index, int count) => inner.Write(VisibleText.Of(new string(buffer, index, count)));

    public override void Write(string? value) => inner.Write(VisibleText.Of(value ?? ""));

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value) => inner.WriteLine(VisibleText.Of(value ?? ""));

    public override void Flush() => inner.Flush();
}
