using System.Text;

namespace Wso.Cli;

/// <summary>A text file as programs on Windows write it: UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
internal static class Utf8Text
{
    /// <summary>In UTF-8 without a mark.</summary>
    public static byte[] Of(byte[] file) => file switch
    {
        [0xEF, 0xBB, 0xBF, .. var text] => text,
        [0xFF, 0xFE, .. var text] => Encoding.Convert(Encoding.Unicode, Encoding.UTF8, text),
        [0xFE, 0xFF, .. var text] => Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, text),
        _ => file,
    };
}
