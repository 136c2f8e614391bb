namespace ReadoutDiff.Model;

/// <summary>The order in which texts of one meeting are put forward where the reader does not choose.</summary>
public static class TextOrder
{
    /// <summary>China's texts first, then those of other known sides by code; of a side, those in its own language first; then by name. O(n log n).</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="side">Whose account a text is.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="name">What tells it from the others, such as its address.</param>
    public static IOrderedEnumerable<T> Of<T>(IEnumerable<T> texts, Func<T, Side> side, Func<T, Language> language, Func<T, string> name)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(side);
        ArgumentNullException.ThrowIfNull(language);
        return texts
            .OrderBy(text => side(text) == Side.China ? 0 : side(text).IsKnown ? 1 : 2)
            .ThenBy(text => side(text).Code, StringComparer.Ordinal)
            .ThenBy(text => language(text) == side(text).OwnLanguage ? 0 : 1)
            .ThenBy(name, StringComparer.Ordinal);
    }
}
