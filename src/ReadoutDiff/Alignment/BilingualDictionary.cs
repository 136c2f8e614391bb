using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

// The rule takes the word for the collection type; a bilingual dictionary is the thing itself.
#pragma warning disable CA1711
/// <summary>A dictionary the user has installed, as evidence for alignment. None is shipped, for the good ones are under copyleft licences.</summary>
public sealed class BilingualDictionary
#pragma warning restore CA1711
{
    private readonly Dictionary<string, string> _entries;

    private BilingualDictionary(Language from, Language to, Dictionary<string, string> entries)
    {
        From = from;
        To = to;
        _entries = entries;
        LongestHead = entries.Count == 0 ? 0 : entries.Keys.Max(head => head.Length);
    }

    /// <summary>The language of the head words.</summary>
    public Language From { get; }

    /// <summary>The language of the translations.</summary>
    public Language To { get; }

    /// <summary>Number of head words.</summary>
    public int Count => _entries.Count;

    /// <summary>Length of the longest head word in UTF-16 code units.</summary>
    internal int LongestHead { get; }

    /// <summary>Reads CC-CEDICT (<c>cedict_ts.u8</c>), Chinese to English: <c>繁體 简体 [pin1 yin1] /gloss/gloss/</c>.</summary>
    /// <param name="stream">The file, UTF-8; left open.</param>
    /// <param name="source">Its name, for messages.</param>
    /// <exception cref="ReadoutFormatException">It holds no entry of that form, or more than the limit.</exception>
    public static BilingualDictionary ReadCedict(Stream stream, string source)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new BilingualDictionary(Language.Chinese, Language.English, NotEmpty(CedictReader.Read(stream, source), source, "CC-CEDICT"));
    }

    /// <summary>Reads a dictionary of the dictd format (RFC 2229 servers): a tab-separated index and a text, plain or dictzip.</summary>
    /// <param name="index">The <c>.index</c> file; left open.</param>
    /// <param name="text">The <c>.dict</c> or <c>.dict.dz</c> file; left open.</param>
    /// <param name="from">The language of the head words.</param>
    /// <param name="to">The language of the translations.</param>
    /// <param name="source">Its name, for messages.</param>
    /// <exception cref="ReadoutFormatException">The files are not of that form, or larger than the limit.</exception>
    public static BilingualDictionary ReadDictd(Stream index, Stream text, Language from, Language to, string source)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(text);
        return new BilingualDictionary(from, to, NotEmpty(DictdReader.Read(index, text, source), source, "dictd"));
    }

    /// <summary>Whether the dictionary has a head word, folded.</summary>
    internal bool Has(string head) => _entries.ContainsKey(head);

    /// <summary>The text of the entry of a folded head word; empty where there is none.</summary>
    internal string Entry(string head) => _entries.GetValueOrDefault(head, "");

    private static Dictionary<string, string> NotEmpty(Dictionary<string, string> entries, string source, string format) => entries.Count > 0
        ? entries
        : throw new ReadoutFormatException($"{source}: no entry of the {format} format was found.");
}
