using ReadoutDiff.Archive;
using ReadoutDiff.Corrections;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Text;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Correcting;

/// <summary>Takes corrections and notes down: anchored to the words they are about, with their author and time.</summary>
internal sealed class CorrectionDesk(SnapshotArchive archive, CorrectionBook book, ILexicon lexicon, TimeProvider clock)
{
    /// <summary>Who says a statement.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">The statement.</param>
    /// <param name="speaker">As <see cref="Speaker.ToString"/> gives it, or a person's name in any language.</param>
    /// <param name="author">Who corrects.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ReadoutFormatException">The speaker is missing, or the archive refuses.</exception>
    public Task<long> SpeakerAsync(ShelfText text, int order, string? speaker, string author, CancellationToken cancellationToken)
    {
        var written = speaker?.Trim() ?? "";
        return written.Length == 0
            ? throw new ReadoutFormatException("no speaker is given")
            : StoreAsync(new SpeakerCorrection(AnchorOf(text, order), SpeakerOf(written)) { Address = text.Address, Author = author, At = Now }, cancellationToken);
    }

    /// <summary>Whether words of a statement name a concept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">The statement.</param>
    /// <param name="concept">The concept's id, or its label in any language.</param>
    /// <param name="words">The words, as they stand in the statement; the whole statement where they are empty.</param>
    /// <param name="isNamed">Whether they name it.</param>
    /// <param name="author">Who corrects.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ReadoutFormatException">The concept is not known, the words do not stand in the statement once, or the archive refuses.</exception>
    public Task<long> ConceptAsync(ShelfText text, int order, string? concept, string? words, bool isNamed, string author, CancellationToken cancellationToken)
    {
        var statement = text.Text.Statements[order];
        var id = ConceptOf(concept?.Trim() ?? "", statement);
        var span = string.IsNullOrWhiteSpace(words) ? statement.Span : SpanOf(text, statement, words.Trim());
        return StoreAsync(new ConceptCorrection(TextAnchor.Of(text.Readout.Text, span), id, isNamed) { Address = text.Address, Author = author, At = Now }, cancellationToken);
    }

    /// <summary>What corresponds to a statement in another text: these statements and no others.</summary>
    /// <exception cref="ReadoutFormatException">The archive refuses.</exception>
    public Task<long> AlignmentAsync(ShelfText text, int order, ShelfText other, IReadOnlyList<int> counterparts, string author, CancellationToken cancellationToken) => StoreAsync(
        new AlignmentCorrection(AnchorOf(text, order), other.Address, [.. counterparts.Select(counterpart => AnchorOf(other, counterpart))]) { Address = text.Address, Author = author, At = Now },
        cancellationToken);

    /// <summary>A remark on a statement.</summary>
    /// <exception cref="ReadoutFormatException">It is empty or too long, or the archive refuses.</exception>
    public Task<long> NoteAsync(ShelfText text, int order, string? words, string author, CancellationToken cancellationToken) => StoreAsync(
        new StatementNote(AnchorOf(text, order), words?.Trim().ReplaceLineEndings("\n") ?? "") { Address = text.Address, Author = author, At = Now }, cancellationToken);

    /// <summary>Whose account a text is.</summary>
    /// <exception cref="ReadoutFormatException">It is no country code, or the archive refuses.</exception>
    public Task<long> SideAsync(string address, Side side, string author, CancellationToken cancellationToken) =>
        StoreAsync(new SideCorrection(side) { Address = address, Author = author, At = Now }, cancellationToken);

    /// <summary>The language of a text.</summary>
    /// <exception cref="ReadoutFormatException">It is unknown, or the archive refuses.</exception>
    public Task<long> LanguageAsync(string address, Language language, string author, CancellationToken cancellationToken) =>
        StoreAsync(new LanguageCorrection(language) { Address = address, Author = author, At = Now }, cancellationToken);

    /// <summary>Withdraws a correction; it stays in the list, marked.</summary>
    /// <returns>Whether there is such a correction.</returns>
    public async Task<bool> WithdrawAsync(long id, string author, CancellationToken cancellationToken)
    {
        var isFound = await archive.Annotations.WithdrawAsync(id, author, Now, cancellationToken);
        await book.RefreshAsync(cancellationToken);
        return isFound;
    }

    private DateTimeOffset Now => clock.GetUtcNow();

    private static TextAnchor AnchorOf(ShelfText text, int order) => TextAnchor.Of(text.Readout.Text, text.Text.Statements[order].Span);

    private static TextSpan SpanOf(ShelfText text, Statement statement, string words)
    {
        var whole = statement.Span.Of(text.Readout.Text);
        var at = whole.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new ReadoutFormatException("these words do not stand in the statement exactly so");
        }

        return whole.IndexOf(words, at + 1, StringComparison.Ordinal) < 0
            ? new TextSpan(statement.Span.Start + at, statement.Span.Start + at + words.Length)
            : throw new ReadoutFormatException("these words stand in the statement more than once; give some more of them");
    }

    private Speaker SpeakerOf(string written)
    {
        if (Speaker.Parse(written) is { Kind: not SpeakerKind.Person } known)
        {
            return known;
        }

        if (lexicon.Concepts.TryGetValue(written, out var concept) && concept.Kind == ConceptKind.Person)
        {
            return Speaker.Person(written);
        }

        var folded = Folding.Fold(written);
        var named = lexicon.Concepts.Values.FirstOrDefault(person => person.Kind == ConceptKind.Person && person.Labels.Values.Any(label => Folding.Fold(label) == folded));
        return Speaker.Person(named?.Id ?? (written.StartsWith("name:", StringComparison.Ordinal) ? written : "name:" + written));
    }

    private string ConceptOf(string written, Statement statement)
    {
        if (lexicon.Concepts.ContainsKey(written) || statement.Mentions.Any(mention => mention.ConceptId == written))
        {
            return written;
        }

        var folded = Folding.Fold(written);
        return lexicon.Concepts.Values.FirstOrDefault(concept => folded.Length > 0 && concept.Labels.Values.Any(label => Folding.Fold(label) == folded))?.Id
            ?? throw new ReadoutFormatException(written.Length == 0 ? "no concept is given" : $"'{written}' is no concept of the lexicon, neither its id nor its label");
    }

    private async Task<long> StoreAsync(Correction correction, CancellationToken cancellationToken)
    {
        var id = await archive.Annotations.AddAsync(correction, cancellationToken);
        await book.RefreshAsync(cancellationToken);
        return id;
    }
}
