using ReadoutDiff.Collection;
using ReadoutDiff.Eval.Gold;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Eval;

/// <summary>All fixture meetings, read from their pages and analyzed once.</summary>
internal static class Corpus
{
    private static readonly Lazy<Task<IReadOnlyList<Meeting>>> All = new(LoadAllAsync);

    /// <summary>The meetings in the order of their dates.</summary>
    public static Task<IReadOnlyList<Meeting>> LoadAsync() => All.Value;

    /// <summary>The pairs of texts that the gold has, those across sides first.</summary>
    public static IReadOnlyList<PairKey> Pairs(IReadOnlyList<Meeting> meetings) =>
        [.. meetings.SelectMany(meeting => meeting.Gold.Pairs.Keys).Distinct().OrderByDescending(pair => pair.IsAcrossSides).ThenBy(pair => pair.ToString())];

    private static async Task<IReadOnlyList<Meeting>> LoadAllAsync()
    {
        var meetings = new List<Meeting>();
        foreach (var folder in Directory.GetDirectories(SolutionFolder.Meetings).Order())
        {
            meetings.Add(await LoadAsync(folder).ConfigureAwait(false));
        }

        return meetings;
    }

    private static async Task<Meeting> LoadAsync(string folder)
    {
        using var reader = File.OpenText(Path.Combine(folder, "gold.yaml"));
        var gold = GoldReader.Read(reader);
        var source = new ReadoutSource();
        var analyzer = new ReadoutAnalyzer(DiplomaticLexicon.Default);
        var texts = new Dictionary<string, AnalyzedReadout>();
        foreach (var file in Directory.GetFiles(folder, "*.html").Order())
        {
            var key = Path.GetFileNameWithoutExtension(file);
            var options = new ReadoutOptions(Side.Parse(key[..2]), LanguageCodes.Parse(key[3..]));
            texts[key] = analyzer.Analyze(await source.ReadAsync(file, options, CancellationToken.None).ConfigureAwait(false));
        }

        return new Meeting(Path.GetFileName(folder), texts, gold);
    }
}
