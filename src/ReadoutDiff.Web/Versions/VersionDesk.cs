using System.Globalization;
using ReadoutDiff.Archive;
using ReadoutDiff.Collection;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch;
using ReadoutDiff.Watch.History;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Versions;

/// <summary>The versions of pages and what changed between them; what was asked for last is kept at hand. Safe for several threads.</summary>
internal sealed class VersionDesk(SnapshotArchive archive, ReadoutSource source, ILexicon lexicon, RoomCache cache)
{
    // What a text, a comparison of two, and a line on one take of memory; the first two for each letter.
    private const int BytesPerLetter = 4;
    private const int BytesPerComparedLetter = 24;
    private const int BytesPerStep = 2048;

    private readonly VersionComparer _comparer = new(lexicon);

    /// <summary>The address under which the archive holds what a user asks for: as given, else in the form in which addresses are watched; null where it holds nothing of it.</summary>
    public async Task<string?> FindAsync(string address, CancellationToken cancellationToken)
    {
        if (await archive.LastStoredAsync(address, cancellationToken) is not null)
        {
            return address;
        }

        var watched = WatchedAddress.Of(address);
        return await archive.LastStoredAsync(watched, cancellationToken) is null ? null : watched;
    }

    /// <summary>All versions of an address. Linear in its captures, the first time after a new one.</summary>
    /// <exception cref="Model.ReadoutFormatException">The archive is out of reach.</exception>
    public async Task<PageHistory> HistoryAsync(string address, CancellationToken cancellationToken)
    {
        var last = await archive.LastStoredAsync(address, cancellationToken);
        // Not cancelled with the request: another reader may wait for the same history.
        return await cache.GetAsync(
            string.Create(CultureInfo.InvariantCulture, $"history up to {last} of {address}"),
            () => PageHistory.ReadAsync(archive, source, address, CancellationToken.None),
            history => history.Versions.Sum(version => version.Readout.Text.Length) * BytesPerLetter);
    }

    /// <summary>What changed from one version to another.</summary>
    public Task<VersionDiff> DiffAsync(VersionPair pair) => cache.GetAsync(
        Key("diff", pair),
        () => Task.FromResult(_comparer.Compare(pair.Before.Readout, pair.After.Readout)),
        diff => (diff.Before.Readout.Text.Length + diff.After.Readout.Text.Length) * BytesPerComparedLetter);

    /// <summary>The same in short.</summary>
    public Task<VersionStep> StepAsync(VersionPair pair) => cache.GetAsync(
        Key("step", pair),
        () => Task.FromResult(VersionStep.Of(_comparer.Compare(pair.Before.Readout, pair.After.Readout))),
        _ => BytesPerStep);

    // Captures never change, so that neither does what changed between two.
    private static string Key(string what, VersionPair pair) =>
        string.Create(CultureInfo.InvariantCulture, $"version {what} {pair.Before.Snapshot.Id} to {pair.After.Snapshot.Id}");
}
