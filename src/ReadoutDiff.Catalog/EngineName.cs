using System.Security.Cryptography;
using System.Text;
using ReadoutDiff.Collection;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog;

/// <summary>The name of what texts are read with. Two programs that may read a text otherwise have two names.</summary>
internal static class EngineName
{
    private static readonly Language[] Languages = [Language.Chinese, Language.Russian, Language.English];

    /// <summary>The version, and a hash of the code that reads and analyzes and of all forms of the lexicon. Linear in the lexicon.</summary>
    public static string Of(ILexicon lexicon)
    {
        var core = typeof(Readout).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        // The build gives each assembly an identity that follows from its code.
        Add(hash, core.ManifestModule.ModuleVersionId.ToString());
        Add(hash, typeof(ReadoutSource).Assembly.ManifestModule.ModuleVersionId.ToString());
        foreach (var concept in lexicon.Concepts.Values.OrderBy(concept => concept.Id, StringComparer.Ordinal))
        {
            Add(hash, $"{concept.Id} {concept.Kind} {concept.Country} {string.Join(' ', concept.Broader)}");
            Add(hash, concept.Forms);
            Add(hash, concept.Exclusions);
            Add(hash, concept.Titles);
        }

        foreach (var act in Languages.SelectMany(lexicon.Acts))
        {
            Add(hash, act.ToString());
        }

        var version = core.GetName().Version?.ToString(3) ?? "0";
        return $"{version}-{Convert.ToHexStringLower(hash.GetHashAndReset()[..8])}";
    }

    private static void Add(IncrementalHash hash, IReadOnlyDictionary<Language, IReadOnlyList<string>> forms)
    {
        foreach (var (language, words) in forms.OrderBy(pair => pair.Key))
        {
            Add(hash, language.Code() + "\n" + string.Join('\n', words));
        }
    }

    // A NUL ends each part, so that no two lists of parts run together as one text.
    private static void Add(IncrementalHash hash, string part) => hash.AppendData(Encoding.UTF8.GetBytes(part + '\0'));
}
