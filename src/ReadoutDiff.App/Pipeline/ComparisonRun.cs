using System.CommandLine;
using ReadoutDiff.Alignment;
using ReadoutDiff.App.Collecting;
using ReadoutDiff.App.Commands;
using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.App.Pipeline;

/// <summary>One comparison, from the inputs named on the command line to its result.</summary>
internal sealed class ComparisonRun : IDisposable
{
    private readonly LoadedSimilarity? _model;

    private ComparisonRun(ReadoutComparison result, LoadedSimilarity? model)
    {
        Result = result;
        _model = model;
    }

    /// <summary>The result, with all limits of the run.</summary>
    public ReadoutComparison Result { get; }

    /// <summary>Reads, analyzes, aligns and compares.</summary>
    /// <exception cref="ReadoutFormatException">An input, a dictionary or a model cannot be read.</exception>
    public static async Task<ComparisonRun> StartAsync(
        ParseResult parsed, CompareOptions options, ILexicon lexicon, Streams streams, CancellationToken cancellationToken)
    {
        var inputs = parsed.GetValue(options.Inputs)!;
        var left = new MeetingPair.Choice(SideOf(parsed.GetValue(options.LeftSide)), LanguageOf(parsed.GetValue(options.LeftLanguage)));
        var right = new MeetingPair.Choice(SideOf(parsed.GetValue(options.RightSide)), LanguageOf(parsed.GetValue(options.RightLanguage)));
        var profiles = options.Network.Profiles(parsed);
        using var fetcher = inputs.Any(name => WebAddress.Of(name) is not null) ? options.Network.Fetcher(parsed, profiles, streams.Fetching) : null;
        var source = new ReadoutSource(streams.Input, profiles);
        var pair = await ReadAsync(source, fetcher, inputs, left, right, cancellationToken).ConfigureAwait(false);

        var model = parsed.GetValue(options.Model) is { } folder ? SimilarityPlugin.Load(folder, parsed.GetValue(options.ModelRuntime)) : null;
        try
        {
            var similarity = model?.Similarity ?? Lexical(lexicon, parsed.GetValue(options.Dictionaries) ?? []);
            var analyzer = new ReadoutAnalyzer(lexicon);
            var comparer = new ReadoutComparer(lexicon, new StatementAligner(similarity));
            var result = comparer.Compare(
                analyzer.Analyze(pair.Left, cancellationToken), analyzer.Analyze(pair.Right, cancellationToken), cancellationToken);
            return new ComparisonRun(result with { Limits = [.. result.Limits, .. model?.Limits ?? [], .. NotCompared(pair.Others)] }, model);
        }
        catch
        {
            (model?.Similarity as IDisposable)?.Dispose();
            throw;
        }
    }

    public void Dispose() => (_model?.Similarity as IDisposable)?.Dispose();

    private static async Task<MeetingPair> ReadAsync(
        ReadoutSource source, PageFetcher? fetcher, string[] inputs, MeetingPair.Choice left, MeetingPair.Choice right, CancellationToken cancellationToken)
    {
        if (inputs.Length == 1)
        {
            if (!Directory.Exists(inputs[0]))
            {
                throw new ReadoutFormatException($"{inputs[0]}: compare takes two readouts, or the folder of one meeting");
            }

            var texts = await source.ReadMeetingAsync(inputs[0], cancellationToken).ConfigureAwait(false);
            return MeetingPair.Choose(inputs[0], texts, left, right);
        }

        if (inputs[0] == "-" && inputs[1] == "-")
        {
            throw new ReadoutFormatException("-: standard input can be only one of the two readouts");
        }

        Task<Readout> ReadOneAsync(string name, MeetingPair.Choice choice)
        {
            var stated = new ReadoutOptions(choice.Side, choice.Language);
            return WebAddress.Of(name) is { } address
                ? WebPage.ReadAsync(fetcher!, source, address, stated, cancellationToken)
                : source.ReadAsync(name, stated, cancellationToken);
        }

        return new MeetingPair(await ReadOneAsync(inputs[0], left).ConfigureAwait(false), await ReadOneAsync(inputs[1], right).ConfigureAwait(false), []);
    }

    private static LexicalSimilarity Lexical(ILexicon lexicon, string[] dictionaries) =>
        new(lexicon, Glossary.Default, [.. dictionaries.Select(DictionaryFile.Read)]);

    private static IEnumerable<Limit> NotCompared(IReadOnlyList<Readout> others) => others.Count == 0
        ? []
        : [new Limit("other-texts", $"Other texts in the folder were not compared: {string.Join(", ", others.Select(text => Path.GetFileName(text.Source)))}.")];

    private static Side? SideOf(string? code) => code is null ? null : Side.Parse(code);

    private static Language? LanguageOf(string? code) => code is null ? null : LanguageCodes.Parse(code);
}
