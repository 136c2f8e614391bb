using System.Runtime.CompilerServices;
using ReadoutDiff.Archive.Storage;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Annotations;

/// <summary>
/// The corrections and notes of an archive, by people. The list only grows: a correction is never changed, and one that is withdrawn stays, marked
/// as such. Safe for several threads and several processes.
/// </summary>
public sealed class AnnotationList
{
    private const int PageLength = 500;

    private readonly ArchiveSession _session;

    internal AnnotationList(ArchiveSession session) => _session = session;

    /// <summary>Stores a correction. The same correction again, with all its fields, is the one that is stored.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="ReadoutFormatException">It breaks one of the <see cref="CorrectionRules"/>, or the store refuses.</exception>
    public async Task<long> AddAsync(Correction correction, CancellationToken cancellationToken = default) => (await AddAsync([correction], cancellationToken))[0];

    /// <summary>Stores corrections in one transaction: all of them, or none.</summary>
    /// <returns>Their numbers.</returns>
    /// <exception cref="ReadoutFormatException">One of them breaks one of the <see cref="CorrectionRules"/>, or the store refuses.</exception>
    public Task<IReadOnlyList<long>> AddAsync(IReadOnlyList<Correction> corrections, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        foreach (var correction in corrections)
        {
            if (CorrectionRules.Problem(correction) is { } problem)
            {
                throw new ReadoutFormatException($"the correction cannot be stored: {problem}");
            }
        }

        return _session.WriteAsync(
            async (connection, transaction) =>
            {
                var ids = new List<long>(corrections.Count);
                foreach (var correction in corrections)
                {
                    ids.Add(await AnnotationTable.AddAsync(connection, transaction, AnnotationRow.Of(correction)));
                }

                return (IReadOnlyList<long>)ids;
            },
            cancellationToken);
    }

    /// <summary>Withdraws a correction: it no longer holds, and stays in the list. Where it was withdrawn already, the first withdrawal stands.</summary>
    /// <returns>Whether there is such a correction.</returns>
    /// <exception cref="ReadoutFormatException">The author is missing or not one line, or the store refuses.</exception>
    public Task<bool> WithdrawAsync(long id, string author, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        // The author of a withdrawal is held to the rules of the author of a correction.
        if (CorrectionRules.Problem(new SideCorrection(Side.Unknown) { Address = "-", Author = author, At = at }) is { } problem)
        {
            throw new ReadoutFormatException($"the withdrawal cannot be stored: {problem}");
        }

        return _session.WriteAsync((connection, transaction) => AnnotationTable.WithdrawAsync(connection, transaction, id, author, at.UtcTicks), cancellationToken);
    }

    /// <summary>The corrections of texts that hold, in the order in which they were stored.</summary>
    /// <param name="addresses">The addresses of the texts.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ReadoutFormatException">A stored correction is damaged or of a later program, or the store refuses.</exception>
    public async Task<IReadOnlyList<Correction>> OfAsync(IReadOnlyCollection<string> addresses, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        if (addresses.Count == 0)
        {
            return [];
        }

        var asked = addresses.Distinct(StringComparer.Ordinal).ToArray();
        var rows = await _session.ReadAsync(connection => AnnotationTable.OfAsync(connection, asked), cancellationToken);
        return [.. rows.Select(row => row.ToAnnotation(_session.Store.Name).Correction)];
    }

    /// <summary>A correction by its number, also one that was withdrawn; null where there is none.</summary>
    /// <exception cref="ReadoutFormatException">It is damaged or of a later program, or the store refuses.</exception>
    public async Task<Annotation?> GetAsync(long id, CancellationToken cancellationToken = default) =>
        (await _session.ReadAsync(connection => AnnotationTable.GetAsync(connection, id), cancellationToken))?.ToAnnotation(_session.Store.Name);

    /// <summary>All corrections in the order in which they were stored, those that were withdrawn marked.</summary>
    /// <exception cref="ReadoutFormatException">A stored correction is damaged or of a later program, or the store refuses.</exception>
    public async IAsyncEnumerable<Annotation> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var last = 0L;
        while (true)
        {
            var after = last;
            var page = await _session.ReadAsync(connection => AnnotationTable.PageAsync(connection, after, PageLength), cancellationToken);
            foreach (var row in page)
            {
                yield return row.ToAnnotation(_session.Store.Name);
            }

            if (page.Count < PageLength)
            {
                yield break;
            }

            last = page[^1].Id;
        }
    }

    /// <summary>How far the annotations have come; cheap, for those who keep what follows from them.</summary>
    public Task<AnnotationState> StateAsync(CancellationToken cancellationToken = default) => _session.ReadAsync(AnnotationTable.StateAsync, cancellationToken);
}
