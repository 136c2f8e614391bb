using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ReadoutDiff.Reports.Json;

/// <summary>
/// Which characters stand as themselves in JSON: letters of all scripts, but neither markup nor characters that
/// print nothing and may turn the direction of the words around them.
/// </summary>
internal static class JsonEscaping
{
    private static readonly (char First, char Last)[] Invisible =
    [
        ('\u00AD', '\u00AD'), ('\u061C', '\u061C'), ('\u180E', '\u180E'), ('\u200B', '\u200F'), ('\u2028', '\u202E'),
        ('\u2060', '\u206F'), ('\uFEFF', '\uFEFF'), ('\uFFF9', '\uFFFB'),
    ];

    public static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        foreach (var (first, last) in Invisible)
        {
            settings.ForbidRange(UnicodeRange.Create(first, last));
        }

        return JavaScriptEncoder.Create(settings);
    }
}
