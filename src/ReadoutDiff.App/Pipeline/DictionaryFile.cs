using ReadoutDiff.Alignment;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Pipeline;

/// <summary>A bilingual dictionary that the user has installed, opened by its path.</summary>
internal static class DictionaryFile
{
    private const string Index = ".index";

    /// <summary>
    /// Reads CC-CEDICT (Chinese to English), or, from a path that ends in <c>.index</c>, an English-to-Russian dictionary
    /// of the dictd format whose text (<c>.dict.dz</c> or <c>.dict</c>) lies beside it.
    /// </summary>
    /// <exception cref="ReadoutFormatException">A file is missing, cannot be read, or is not of its format.</exception>
    public static BilingualDictionary Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (!path.EndsWith(Index, StringComparison.OrdinalIgnoreCase))
            {
                return BilingualDictionary.ReadCedict(stream, path);
            }

            using var text = File.OpenRead(TextOf(path));
            return BilingualDictionary.ReadDictd(stream, text, Language.English, Language.Russian, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new ReadoutFormatException($"{path}: cannot be read: {error.Message}", error);
        }
    }

    private static string TextOf(string path)
    {
        var stem = path[..^Index.Length];
        return new[] { stem + ".dict.dz", stem + ".dict" }.FirstOrDefault(File.Exists)
            ?? throw new ReadoutFormatException($"{path}: no {Path.GetFileName(stem)}.dict.dz or .dict beside it");
    }
}
