using System.Globalization;
using ReadoutDiff.Archive;
using ReadoutDiff.Collection;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Web.Reading;

/// <summary>Stored texts, read, cut into statements and corrected; the ones asked for last are kept at hand. Safe for several threads.</summary>
internal sealed class TextShelf(SnapshotArchive archive, ReadoutSource source, ReadoutAnalyzer analyzer, CorrectionBook corrections, RoomCache cache)
{
    // What a text and its statements take of memory, for each letter of it.
    private const int BytesPerLetter = 12;

    /// <summary>Reads a capture. Linear in the page, the first time.</summary>
    /// <param name="address">The address under which the meeting knows it.</param>
    /// <param name="snapshotId">The capture.</param>
    /// <param name="side">Whose account it is said to be, or null to find out.</param>
    /// <param name="language">Its language as stated, or null to find out.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ReadoutFormatException">There is no such capture, or it holds no readout.</exception>
    public async Task<ShelfText> GetAsync(string address, long snapshotId, Side? side, Language? language, CancellationToken cancellationToken)
    {
        var corrected = await corrections.OfAsync(address, cancellationToken);
        var key = string.Create(CultureInfo.InvariantCulture, $"text {snapshotId} {side} {language} {string.Join(',', corrected.Select(correction => correction.Id))} {address}");
        // Not cancelled with the request: another reader may wait for the same text.
        return await cache.GetAsync(key, () => ReadAsync(key, address, snapshotId, side, language, corrected), text => text.Readout.Text.Length * BytesPerLetter);
    }

    private async Task<ShelfText> ReadAsync(string key, string address, long snapshotId, Side? side, Language? language, IReadOnlyList<Correction> corrected)
    {
        var stored = await archive.GetAsync(snapshotId) ?? throw new ReadoutFormatException($"there is no capture {snapshotId} in this archive");
        var stated = new ReadoutOptions(side is { IsKnown: true } ? side : null, language is Language.Unknown ? null : language);
        var readout = ReadingCorrector.Apply(source.Read(await archive.LoadAsync(stored), stated), corrected);
        return new ShelfText(key, address, stored, ReadoutCorrector.Apply(analyzer.Analyze(readout), corrected).Text, corrected);
    }
}
