using System.Collections.Generic;
using System.IO;

namespace Wso.HoldWatch;

internal static class TextLines
{
    public static IEnumerable<string> Lines(this TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
