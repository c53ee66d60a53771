using System;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

internal static class JsonPath
{
    private const int LongestName = 60;

    /// <summary>
    /// A step down to a property: <c>.name</c>, or <c>["a name"]</c> if it is not a plain one; long names, which are never known ones, are
    /// cut.
    /// </summary>
    public static string Step(string name)
    {
        if (name.Length > LongestName)
        {
            name = name.Remove(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName) + "…";
        }

        return name.Length > 0 && Array.TrueForAll(name.ToCharArray(), char.IsLetterOrDigit)
            ? "." + name
            : $"[\"{JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"]";
    }
}
