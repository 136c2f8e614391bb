using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Decoding;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Collection.Formats;
using ReadoutDiff.Collection.Meetings;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Collection.StandIns;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection;

/// <summary>Reads readouts from files, folders and standard input: saved pages, plain text, Markdown and JSON.</summary>
/// <param name="standardInput">What <c>-</c> reads; null where there is none.</param>
/// <param name="profiles">The known sites; the shipped ones when null.</param>
public sealed class ReadoutSource(Stream? standardInput = null, SiteProfiles? profiles = null)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private SiteProfiles Profiles => profiles ?? SiteProfiles.Default;

    /// <summary>Reads one readout.</summary>
    /// <param name="path">A file, or <c>-</c> for standard input.</param>
    /// <param name="options">What is stated instead of detected, and how much is read.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The readout with its sections; what could not be read of it stands in its limits.</returns>
    /// <exception cref="ReadoutFormatException">The input is missing, too large, not text, or holds no readout.</exception>
    public async Task<Readout> ReadAsync(string path, ReadoutOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        var bytes = await InputBytes.ReadAsync(path, standardInput, options.Limits, cancellationToken).ConfigureAwait(false);
        return Read(bytes, new Origin(path), options, cancellationToken);
    }

    /// <summary>Reads the readout of a captured page. Its source is the address that answered.</summary>
    /// <param name="snapshot">The capture.</param>
    /// <param name="options">What is stated instead of detected, and how much is read.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <remarks>
    /// What is read is what answered. A caller that follows one address compares <see cref="Snapshot.FinalAddress"/> with
    /// <see cref="Snapshot.Address"/> too: an article that moved is still an article
    /// (<see cref="SiteProfiles.IsArticle"/> of the final address), while a site that sends its readers from a removed
    /// article to its home page or to another article answers with a page that can be read well and is not the text.
    /// Whether the page was read in full stands in the readout's limits: <see cref="Readout.HasLimit"/> with
    /// <see cref="LimitCode.TruncatedPage"/>, <see cref="LimitCode.LayoutDrift"/>, <see cref="LimitCode.UndecodableBytes"/>.
    /// </remarks>
    /// <exception cref="UnreadablePageException">The page holds no readout, or is one that a site serves in place of it; says which.</exception>
    public Readout Read(Snapshot snapshot, ReadoutOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(options);
        var bytes = snapshot.Body.ToArray();
        InputBytes.ThrowIfNotText(bytes, snapshot.FinalAddress, options.Limits);
        try
        {
            var readout = Read(bytes, Origin.Of(snapshot), options, cancellationToken);
            return !Legibility.IsNonsense(readout.Text) && !Legibility.IsQuestionMarks(readout.Text)
                ? readout
                : throw new UnreadablePageException(PageTrouble.Undecodable, $"{snapshot.FinalAddress}: the text is garbled: its bytes give no Chinese, Russian or English in any charset");
        }
        catch (ReadoutFormatException error) when (error is not UnreadablePageException)
        {
            throw new UnreadablePageException(PageTrouble.NoArticle, error.Message, error);
        }
    }

    /// <summary>Reads all texts of one meeting's folder: <c>&lt;side&gt;.&lt;lang&gt;.&lt;ext&gt;</c>, and what <c>meeting.yaml</c> says of them.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The texts by file name.</returns>
    /// <exception cref="ReadoutFormatException">The folder holds no readout, or one that cannot be read.</exception>
    public async Task<IReadOnlyList<Readout>> ReadMeetingAsync(string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var meeting = MeetingFolder.Open(folder);
        var texts = new List<Readout>();
        foreach (var entry in meeting.Entries)
        {
            var options = new ReadoutOptions(entry.Side, entry.Language);
            var bytes = await InputBytes.ReadAsync(entry.Path, null, options.Limits, cancellationToken).ConfigureAwait(false);
            var readout = Read(bytes, new Origin(entry.Path, entry.Address, entry.Charset), options, cancellationToken);
            texts.Add(readout with { MeetingDate = readout.MeetingDate ?? meeting.Date });
        }

        return texts;
    }

    private Readout Read(byte[] bytes, Origin origin, ReadoutOptions options, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(options.Limits.MaxTime);
        try
        {
            var isMarkup = FormatSniffer.IsMarkup(bytes, origin.Extension);
            var decoded = ByteDecoder.Decode(bytes, origin.Charset, isMarkup);
            var text = Publish(decoded.Text, origin, options.Limits, deadline.Token);
            return new ReadoutBuilder(Profiles, options).Build(text with { Limits = [.. decoded.Limits, .. text.Limits] }, decoded.Text);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested
            && error is RegexMatchTimeoutException or TimeoutException or OperationCanceledException)
        {
            throw new UnreadablePageException(PageTrouble.TooSlow, $"{origin.Source}: could not be read within {options.Limits.MaxTime.TotalSeconds:0} s", error);
        }
    }

    private PublishedText Publish(string text, Origin origin, InputLimits limits, CancellationToken cancellationToken)
    {
        var format = FormatSniffer.Sniff(text, origin.Extension);
        if (format == InputFormat.Html)
        {
            return PageReader.Read(text, origin.Source, origin.Address, Profiles, limits, cancellationToken);
        }

        var published = format switch
        {
            InputFormat.Json => JsonText.Read(text, origin.Source, limits, cancellationToken),
            InputFormat.Markdown => Markdown.Read(text, origin.Source),
            _ => PlainText.Read(text, origin.Source),
        };
        if (origin.IsCapture && StandIn.Of(new PageFace([published.Title, .. published.Body.Select(block => block.Text)])) is { } standIn)
        {
            throw new UnreadablePageException(standIn.Trouble, $"{origin.Source}: {standIn.Reason}");
        }

        return published with { Address = published.Address ?? origin.Address, Body = PageNotes.Remove(published.Body) };
    }
}
