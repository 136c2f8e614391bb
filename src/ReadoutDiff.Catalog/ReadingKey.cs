using System.Runtime.InteropServices;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Readings;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog;

/// <summary>What a reading is of: a capture, read by a side and language.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReadingKey(long SnapshotId, Side Side, Language Language)
{
    public static ReadingKey Of(MeetingText text) => new(text.SnapshotId, text.Side, text.Language);

    public static ReadingKey Of(Reading reading) => new(reading.SnapshotId, reading.StatedSide, reading.StatedLanguage);
}
