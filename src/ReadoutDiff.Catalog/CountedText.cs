using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog;

/// <summary>The one text by which a side's account of a meeting is counted.</summary>
/// <param name="Side">The side; known.</param>
/// <param name="Text">
/// Its text in its own language, else in English, else in another; of several the longest. Null while a text that may be that one waits to be read,
/// and where none can be read.
/// </param>
/// <param name="IsWaiting">Whether the choice waits for a text to be read.</param>
public sealed record CountedText(Side Side, CatalogText? Text, bool IsWaiting)
{
    /// <summary>Chooses among a side's texts.</summary>
    internal static CountedText Of(Side side, IEnumerable<CatalogText> texts)
    {
        foreach (var language in texts.GroupBy(text => Rank(side, text.Language)).OrderBy(group => group.Key))
        {
            if (language.Any(text => text.IsWaiting))
            {
                return new CountedText(side, null, true);
            }

            var longest = language.Where(text => text.IsRead)
                .OrderByDescending(text => text.Reading!.Letters).ThenBy(text => text.Text.Address, StringComparer.Ordinal).FirstOrDefault();
            if (longest is not null)
            {
                return new CountedText(side, longest, false);
            }
        }

        return new CountedText(side, null, false);
    }

    private static int Rank(Side side, Language language) =>
        language == side.OwnLanguage ? 0 : language == Language.English ? 1 : language == Language.Unknown ? 3 : 2;
}
