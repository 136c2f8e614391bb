using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>The file that holds the feed.</summary>
public static class FeedFile
{
    /// <summary>Writes the feed whole or not at all: beside its place first, then renamed into it. Several writers do not disturb each other; the last one stays.</summary>
    /// <param name="path">Where to; an older file there is replaced.</param>
    /// <param name="alerts">The alerts, newest first.</param>
    /// <param name="self">Where the feed can be had; or null.</param>
    /// <exception cref="ReadoutFormatException">The place cannot be written to.</exception>
    public static void Write(string path, IReadOnlyList<Alert> alerts, Uri? self = null)
    {
        var full = Path.GetFullPath(path);
        var draft = Path.Combine(Path.GetDirectoryName(full) ?? ".", $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write))
            {
                AtomFeed.Write(alerts, self, file);
                // On the disk before it takes the old one's place, so that not even a power cut leaves half a feed.
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, full, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Discard(draft);
            throw new ReadoutFormatException($"{path}: cannot be written: {error.Message}", error);
        }
        catch
        {
            Discard(draft);
            throw;
        }
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The draft is a leftover of a failure that is being reported already.
        }
    }
}
