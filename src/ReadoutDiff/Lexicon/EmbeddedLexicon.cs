namespace ReadoutDiff.Lexicon;

/// <summary>The lexicon files shipped inside the assembly.</summary>
internal static class EmbeddedLexicon
{
    private const string Prefix = "lexicon/";

    /// <summary>All files, by name.</summary>
    /// <param name="checksForms">
    /// Whether to check the forms. The tests do; doing it at every start would cost more than reading the files.
    /// </param>
    public static IEnumerable<LexiconFile> Read(bool checksForms)
    {
        var assembly = typeof(EmbeddedLexicon).Assembly;
        var names = assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(".yaml", StringComparison.Ordinal));
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return LexiconReader.Read(reader, name[Prefix.Length..], checksForms);
        }
    }
}
