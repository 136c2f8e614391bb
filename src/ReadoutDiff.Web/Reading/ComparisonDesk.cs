using ReadoutDiff.Alignment;
using ReadoutDiff.Archive;
using ReadoutDiff.Comparison;
using ReadoutDiff.Corrections;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Web.Reading;

/// <summary>Lays two texts of a meeting beside each other. Safe for several threads.</summary>
internal sealed class ComparisonDesk(TextShelf shelf, StatementAligner aligner, ILexicon lexicon, RoomCache cache)
{
    // What a comparison takes of memory, for each letter of both texts, beside the texts.
    private const int BytesPerLetter = 24;

    private readonly PairComparer _comparer = new(lexicon);

    /// <summary>Compares two texts.</summary>
    /// <exception cref="ReadoutFormatException">One of them cannot be read.</exception>
    public async Task<DeskPair> CompareAsync(TextPair pair, CancellationToken cancellationToken)
    {
        var left = await TextAsync(pair.Left, cancellationToken);
        var right = await TextAsync(pair.Right, cancellationToken);
        return await cache.GetAsync(
            $"pair {left.Key} with {right.Key}",
            () => Task.FromResult(Compare(left, right)),
            desk => (desk.Left.Readout.Text.Length + desk.Right.Readout.Text.Length) * BytesPerLetter);
    }

    /// <summary>Reads one text of a meeting.</summary>
    /// <exception cref="ReadoutFormatException">It cannot be read.</exception>
    public Task<ShelfText> TextAsync(MeetingText text, CancellationToken cancellationToken) =>
        shelf.GetAsync(text.Address, text.SnapshotId, text.Side, text.Language, cancellationToken);

    // Not cancelled with the request: another reader may wait for the same pair.
    private DeskPair Compare(ShelfText left, ShelfText right)
    {
        var alignment = AlignmentCorrector.Apply(
            aligner.Align(left.Text, right.Text), left.Text, left.Address, right.Text, right.Address, [.. left.Corrections, .. right.Corrections]);
        return new DeskPair(left, right, _comparer.Compare(left.Text, right.Text, alignment));
    }
}
