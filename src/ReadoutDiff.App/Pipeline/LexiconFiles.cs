using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Pipeline;

/// <summary>The user's own lexicon files.</summary>
internal static class LexiconFiles
{
    /// <summary>The shipped lexicon with the user's files added in order.</summary>
    /// <exception cref="ReadoutFormatException">A file cannot be read or is wrong; names its line and column.</exception>
    public static DiplomaticLexicon Load(IReadOnlyList<string> paths) =>
        paths.Select(Read).Aggregate(DiplomaticLexicon.Default, (lexicon, file) => lexicon.With(file));

    /// <summary>All that is wrong in a file, also where it refers to the shipped lexicon.</summary>
    /// <exception cref="ReadoutFormatException">The file cannot be read.</exception>
    public static IReadOnlyList<LexiconProblem> Check(string path) =>
        LexiconChecker.Check([Read(path)], DiplomaticLexicon.Default);

    private static LexiconFile Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            return LexiconReader.Read(reader, path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ReadoutFormatException($"{path}: no such file", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ReadoutFormatException($"{path}: cannot be read: {error.Message}", error);
        }
    }
}
