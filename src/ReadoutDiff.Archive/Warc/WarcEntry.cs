using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Warc;

/// <summary>One record of a WARC file, as far as it concerns an archive of pages.</summary>
/// <param name="Number">Its place in the file, from 1; damaged records count.</param>
/// <param name="Offset">The byte at which it begins in the file, or, in a compressed file, at which the gzip member that holds it begins.</param>
/// <param name="Type">The record's type (<c>response</c>, <c>revisit</c>, …); empty where it cannot be read.</param>
/// <param name="Snapshot">The capture, where the record holds one that can be read.</param>
/// <param name="Problem">Why a record that should hold a capture gives none, or why the record cannot be read, in one line without its number; null otherwise.</param>
public sealed record WarcEntry(long Number, long Offset, string Type, Snapshot? Snapshot, string? Problem);
