using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Collection;
using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>The file that holds the feed.</summary>
public static class FeedFile
{
    /// <summary>Writes the feed whole or not at all, see <see cref="WholeFile"/>.</summary>
    /// <param name="path">Where to; an older file there is replaced.</param>
    /// <param name="alerts">The alerts, newest first.</param>
    /// <param name="self">Where the feed can be had; or null.</param>
    /// <exception cref="ReadoutFormatException">The place cannot be written to.</exception>
    public static void Write(string path, IReadOnlyList<Alert> alerts, Uri? self = null)
    {
        try
        {
            WholeFile.Write(path, file => AtomFeed.Write(alerts, self, file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ReadoutFormatException($"{path}: cannot be written: {error.Message}", error);
        }
    }
}
