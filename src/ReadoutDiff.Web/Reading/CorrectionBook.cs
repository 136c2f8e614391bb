using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Annotations;
using ReadoutDiff.Corrections;

namespace ReadoutDiff.Web.Reading;

/// <summary>The corrections that hold, by the address of their text, as the archive has them. Safe for several threads.</summary>
internal sealed class CorrectionBook(SnapshotArchive archive) : IDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private volatile Contents? _contents;

    /// <summary>The corrections that hold of a text, in the order in which they were stored; read the first time.</summary>
    public async Task<IReadOnlyList<Correction>> OfAsync(string address, CancellationToken cancellationToken)
    {
        var contents = _contents ?? await RefreshAsync(cancellationToken);
        return contents.ByAddress.GetValueOrDefault(address) ?? [];
    }

    /// <summary>Takes over what has been added and withdrawn, by this program or another; one small query where nothing has.</summary>
    public async Task<Contents> RefreshAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            var state = await archive.Annotations.StateAsync(cancellationToken);
            if (_contents is { } known && known.State == state)
            {
                return known;
            }

            var all = new List<Correction>();
            await foreach (var annotation in archive.Annotations.ListAsync(cancellationToken))
            {
                if (!annotation.IsWithdrawn)
                {
                    all.Add(annotation.Correction);
                }
            }

            var contents = new Contents(state, all.GroupBy(correction => correction.Address, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => (IReadOnlyList<Correction>)[.. group], StringComparer.Ordinal));
            _contents = contents;
            return contents;
        }
        finally
        {
            _refreshing.Release();
        }
    }

    public void Dispose() => _refreshing.Dispose();

    /// <summary>All corrections that hold.</summary>
    /// <param name="State">How far the archive's list had come.</param>
    /// <param name="ByAddress">The corrections by the address of their text.</param>
    internal sealed record Contents(AnnotationState State, IReadOnlyDictionary<string, IReadOnlyList<Correction>> ByAddress);
}
