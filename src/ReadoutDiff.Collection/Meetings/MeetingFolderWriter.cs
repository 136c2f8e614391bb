using System.Globalization;
using ReadoutDiff.Model;
using YamlDotNet.RepresentationModel;

namespace ReadoutDiff.Collection.Meetings;

/// <summary>
/// Writes a collected meeting as a folder that <see cref="ReadoutSource.ReadMeetingAsync"/> reads: the captured bytes
/// unaltered, one file a text, and <c>meeting.yaml</c> with what is known of them.
/// </summary>
public static class MeetingFolderWriter
{
    /// <summary>
    /// Writes the folder. Each file is written beside its place and renamed into it, the description last, so that an
    /// interruption leaves the files of before or those of now, never parts of a file.
    /// </summary>
    /// <param name="folder">The folder: a new or empty one, or one that this method wrote.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="cancellationToken">Cancels between files.</param>
    /// <exception cref="ReadoutFormatException">The folder holds other files, or cannot be written to.</exception>
    public static async Task WriteAsync(string folder, CollectedMeeting meeting, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(meeting);
        try
        {
            var earlier = EarlierFiles(folder);
            Directory.CreateDirectory(folder);
            foreach (var text in meeting.Texts)
            {
                await ReplaceAsync(Path.Combine(folder, text.FileName), text.Snapshot.Body, cancellationToken).ConfigureAwait(false);
            }

            await ReplaceAsync(Path.Combine(folder, MeetingFolder.Description), Describe(meeting), cancellationToken).ConfigureAwait(false);
            foreach (var name in earlier.Except(meeting.Texts.Select(text => text.FileName), StringComparer.Ordinal))
            {
                File.Delete(Path.Combine(folder, name));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ReadoutFormatException($"{folder}: cannot be written: {error.Message}", error);
        }
    }

    /// <summary>The texts of an earlier collection; refuses a folder with anything else in it.</summary>
    private static IReadOnlyList<string> EarlierFiles(string folder)
    {
        if (File.Exists(folder))
        {
            throw new ReadoutFormatException($"{folder}: is a file, not a folder");
        }

        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return [];
        }

        var names = MeetingFolder.CollectedFiles(folder)
            ?? throw new ReadoutFormatException($"{folder}: holds other files; name a new folder, or one that was collected before");
        return names;
    }

    private static Task ReplaceAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        WholeFile.WriteAsync(path, file => file.WriteAsync(bytes, cancellationToken).AsTask());

    private static ReadOnlyMemory<byte> Describe(CollectedMeeting meeting)
    {
        var files = new YamlSequenceNode(meeting.Texts.Select(Describe));
        var fields = new YamlMappingNode
        {
            { "date", meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
            { "kind", meeting.Kind },
            { "title", meeting.Title },
            { "people", new YamlSequenceNode(meeting.People.Select(person => (YamlNode)new YamlScalarNode(person))) },
            { MeetingFolder.CollectedMark, "true" },
            { "files", files },
            { "missing", new YamlSequenceNode(meeting.Missing.Select(line => (YamlNode)new YamlScalarNode(line))) },
        };
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, leaveOpen: true))
        {
            new YamlStream(new YamlDocument(fields)).Save(writer, assignAnchors: false);
        }

        return bytes.ToArray();
    }

    private static YamlMappingNode Describe(CollectedText text)
    {
        var node = new YamlMappingNode
        {
            { "file", text.FileName },
            { "side", text.Side.Code },
            { "lang", text.Language.Code() },
            { "outlet", text.Outlet ?? "" },
            { "url", text.Snapshot.FinalAddress },
        };
        if (Origin.Of(text.Snapshot).Charset is { } charset)
        {
            node.Add("encoding", charset);
        }

        node.Add("captured", text.Snapshot.CapturedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        node.Add("sha256", text.Snapshot.Hash);
        node.Add("origin", text.Snapshot.Origin);
        node.Add("chosen", text.Reason);
        return node;
    }
}
