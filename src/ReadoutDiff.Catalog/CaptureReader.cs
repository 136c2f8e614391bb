using System.Text.RegularExpressions;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Readings;
using ReadoutDiff.Collection;
using ReadoutDiff.Corrections;
using ReadoutDiff.Keyness;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Catalog;

/// <summary>Reads and analyzes the captures of meetings' texts, for what is kept of them.</summary>
internal sealed class CaptureReader(SnapshotArchive archive, ReadoutSource source, ReadoutAnalyzer analyzer, ILexicon lexicon)
{
    // Far beyond what a readout takes; a hostile page must not hold up all that wait behind it.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    // On a busy machine a page may be too slow once that is read in milliseconds the next time; a hostile one is so every time.
    private const int Attempts = 3;

    /// <summary>The reading of a text; where it cannot be read, with the problem.</summary>
    /// <param name="text">The text.</param>
    /// <param name="engine">The name of what it is read with, corrections included.</param>
    /// <param name="corrections">The corrections that apply.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ReadoutFormatException">The archive is out of reach, which says nothing of the text.</exception>
    public async Task<Reading> ReadAsync(MeetingText text, string engine, IReadOnlyList<Correction> corrections, CancellationToken cancellationToken)
    {
        var none = new Reading
        {
            SnapshotId = text.SnapshotId,
            StatedSide = text.Side,
            StatedLanguage = text.Language,
            Engine = engine,
            Side = text.Side,
            Language = text.Language,
        };
        Snapshot snapshot;
        try
        {
            var stored = await archive.GetAsync(text.SnapshotId, cancellationToken)
                ?? throw new ReadoutFormatException($"archive '{archive.Name}': there is no snapshot {text.SnapshotId}");
            snapshot = await archive.LoadAsync(stored, cancellationToken);
        }
        catch (DamagedSnapshotException error)
        {
            return none with { Problem = error.Message };
        }

        for (var attempt = 1; ; attempt++)
        {
            var reading = TryRead(none, snapshot, corrections, out var isSlow, cancellationToken);
            if (!isSlow || attempt == Attempts)
            {
                return reading;
            }
        }
    }

    private Reading TryRead(Reading none, Snapshot snapshot, IReadOnlyList<Correction> corrections, out bool isSlow, CancellationToken cancellationToken)
    {
        isSlow = false;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Longest);
        try
        {
            return Read(none, snapshot, corrections, deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            isSlow = true;
            return none with { Problem = $"{snapshot.FinalAddress}: could not be analyzed within {Longest.TotalSeconds:0} s" };
        }
        catch (UnreadablePageException error)
        {
            isSlow = error.Trouble == PageTrouble.TooSlow;
            return none with { Problem = error.Message };
        }
        catch (ReadoutFormatException error)
        {
            return none with { Problem = error.Message };
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
        {
            // Whatever one text brings about, the others are read.
            isSlow = error is RegexMatchTimeoutException;
            return none with { Problem = $"{snapshot.FinalAddress}: could not be analyzed: {error.GetType().Name}: {error.Message}" };
        }
    }

    private Reading Read(Reading none, Snapshot snapshot, IReadOnlyList<Correction> corrections, CancellationToken cancellationToken)
    {
        var readout = source.Read(snapshot, new ReadoutOptions(none.Side.IsKnown ? none.Side : null, none.Language == Language.Unknown ? null : none.Language), cancellationToken);
        readout = ReadingCorrector.Apply(readout, corrections);
        var analyzed = ReadoutCorrector.Apply(analyzer.Analyze(readout, cancellationToken), corrections).Text;
        var profile = ConceptProfile.Of(analyzed, lexicon, cancellationToken);
        return none with
        {
            Side = readout.Side,
            Language = readout.Language,
            Title = readout.Title,
            Outlet = readout.Outlet,
            PublishedAt = readout.PublishedAt,
            Letters = profile.Letters,
            Statements = analyzed.Statements.Count,
            Concepts = profile.Concepts,
            Limits = [.. readout.Limits.Concat(analyzed.Limits).Select(limit => limit.Code).Distinct(StringComparer.Ordinal)],
        };
    }
}
