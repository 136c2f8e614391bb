using ReadoutDiff.Archive;
using ReadoutDiff.Collection;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Watch.Checks;

/// <summary>Says what a new version of one side's text changes in its comparison with the other sides'.</summary>
internal sealed class MeetingContext(SnapshotArchive archive, ReadoutSource source, ReadoutComparer comparer, ILexicon lexicon)
{
    // An alert is read on a telephone; the reports have the rest.
    private const int MostSentences = 8;

    private readonly ReadoutAnalyzer _analyzer = new(lexicon);
    private readonly FindingChangeWords _words = new(lexicon);

    /// <summary>The sentences, most telling first; none where the page is of no meeting with a text of another side.</summary>
    public async Task<IReadOnlyList<string>> ChangesAsync(string address, AnalyzedReadout before, AnalyzedReadout after, CancellationToken cancellationToken)
    {
        var sentences = new List<string>();
        foreach (var meeting in await archive.MeetingsOfAsync(address, cancellationToken).ConfigureAwait(false))
        {
            var own = meeting.Texts.First(text => text.Address == address);
            var others = meeting.Texts.Where(text => text.Side != own.Side).GroupBy(text => text.Side)
                .Select(texts => TextOrder.Of(texts, text => text.Side, text => text.Language, text => text.Address).First());
            foreach (var other in others)
            {
                sentences.AddRange(await ChangesAsync(own, other, before, after, cancellationToken).ConfigureAwait(false));
            }
        }

        var distinct = sentences.Distinct(StringComparer.Ordinal).ToList();
        return distinct.Count <= MostSentences ? distinct : [.. distinct.Take(MostSentences), $"{distinct.Count - MostSentences} more changes in the comparison with the other side."];
    }

    private async Task<IEnumerable<string>> ChangesAsync(MeetingText own, MeetingText other, AnalyzedReadout before, AnalyzedReadout after, CancellationToken cancellationToken)
    {
        Readout counterpart;
        try
        {
            var stored = await archive.GetAsync(other.SnapshotId, cancellationToken).ConfigureAwait(false) ?? throw new ReadoutFormatException("its capture is missing");
            counterpart = source.Read(await archive.LoadAsync(stored, cancellationToken).ConfigureAwait(false), new ReadoutOptions(other.Side, other.Language), cancellationToken);
        }
        catch (ReadoutFormatException error)
        {
            return [$"Not compared with {other.Address}: {error.Message}"];
        }

        // China's text on the left, as everywhere.
        var isLeft = own.Side == Side.China || (other.Side != Side.China && string.CompareOrdinal(own.Side.Code, other.Side.Code) < 0);
        var analyzed = _analyzer.Analyze(counterpart, cancellationToken);
        ReadoutComparison With(AnalyzedReadout version) =>
            isLeft ? comparer.Compare(version, analyzed, cancellationToken) : comparer.Compare(analyzed, version, cancellationToken);

        return FindingChanges.Of(With(before), With(after), cancellationToken).Select(change => Ended(_words.Sentence(change)));
    }

    private static string Ended(string sentence) => sentence.EndsWith('.') ? sentence : sentence + ".";
}
