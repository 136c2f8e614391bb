using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>A text while corrections are being applied to it.</summary>
internal sealed class CorrectionDraft(AnalyzedReadout text)
{
    private readonly Statement[] _statements = [.. text.Statements];
    private readonly List<Mention> _rejected = [.. text.RejectedMentions];
    private readonly List<AppliedCorrection> _applied = [.. text.Corrections, .. text.Readout.Corrections];
    private readonly List<(Correction, int)> _placed = [];
    private readonly List<Correction> _unplaced = [];
    private readonly List<Limit> _limits = [];

    /// <summary>Notes whether a correction of the whole text was applied when it was read.</summary>
    public void Check(Correction correction, bool isApplied, string now)
    {
        if (!isApplied)
        {
            Refuse(correction, "the text was read without it");
        }
        else if (!_applied.Any(applied => applied.Correction.Equals(correction)))
        {
            _applied.Add(new AppliedCorrection(correction, [], [], [now]));
        }
    }

    /// <summary>Gives statements another speaker.</summary>
    public void Apply(SpeakerCorrection correction)
    {
        var (orders, reason) = StatementPlacer.Whole(text, correction.Anchor);
        if (orders.Count == 0)
        {
            Refuse(correction, reason);
            return;
        }

        Supersede<SpeakerCorrection>(orders, _ => true);
        foreach (var order in orders)
        {
            var attribution = text.Statements[order].Attribution;

            // The words that name the engine's speaker do not name another one; a narrator has no words of their own to quote.
            _statements[order] = _statements[order] with
            {
                IsCorrected = true,
                Attribution = attribution.Speaker == correction.Speaker ? attribution : attribution with
                {
                    Speaker = correction.Speaker,
                    Evidence = null,
                    IsCarriedOver = false,
                    IsVerbatim = attribution.IsVerbatim && correction.Speaker.Kind != SpeakerKind.Narrator,
                },
            };
        }

        var was = orders.Select(order => text.Statements[order].Attribution.Speaker.ToString()).Distinct(StringComparer.Ordinal);
        Place(correction, orders, [.. was], correction.Speaker.ToString());
    }

    /// <summary>Adds a mention, or takes those away that touch the words.</summary>
    public void Apply(ConceptCorrection correction)
    {
        if (correction.Anchor.Find(text.Readout.Text) is not { } span)
        {
            Refuse(correction, StatementPlacer.WordsNotFound);
            return;
        }

        if (StatementPlacer.Holding(text, span) is not { Order: var order })
        {
            Refuse(correction, "these words stand in no statement");
            return;
        }

        bool IsMeant(Mention mention) => mention.ConceptId == correction.ConceptId && mention.Span.Overlaps(span);
        Supersede<ConceptCorrection>([order], earlier => earlier.ConceptId == correction.ConceptId && earlier.Anchor.Find(text.Readout.Text) is { } other && other.Overlaps(span));
        _rejected.RemoveAll(IsMeant);
        foreach (var statement in _statements.Where(statement => statement.Span.Overlaps(span)).ToArray())
        {
            var mentions = statement.Mentions.Where(mention => !IsMeant(mention)).ToList();
            if (correction.IsNamed && statement.Order == order)
            {
                mentions.Add(new Mention(correction.ConceptId, span));
            }

            _statements[statement.Order] = statement with
            {
                IsCorrected = true,
                Mentions = [.. mentions.OrderBy(mention => mention.Span.Start).ThenBy(mention => mention.Span.End)],
            };
        }

        if (!correction.IsNamed)
        {
            _rejected.Add(new Mention(correction.ConceptId, span));
        }

        var was = text.Statements.Any(statement => statement.Span.Overlaps(span) && statement.Mentions.Any(IsMeant));
        Place(correction, [order], [Named(was)], Named(correction.IsNamed));
    }

    /// <summary>Notes a note down; it holds also where its words are only a part of a statement.</summary>
    public void Apply(StatementNote note)
    {
        if (note.Anchor.Find(text.Readout.Text) is { } span && StatementPlacer.Holding(text, span) is { Order: var order })
        {
            Place(note, [order], [], note.Words);
        }
        else
        {
            Refuse(note, StatementPlacer.WordsNotFound);
        }
    }

    /// <summary>The corrected text.</summary>
    public CorrectedReadout Finish() => new(
        text with { Statements = _statements, RejectedMentions = _rejected, Corrections = _applied, Limits = [.. text.Limits, .. _limits] }, _placed, _unplaced);

    private static string Named(bool isNamed) => isNamed ? "named" : "not named";

    private void Place(Correction correction, IReadOnlyList<int> orders, IReadOnlyList<string> was, string now)
    {
        _placed.AddRange(orders.Select(order => (correction, order)));
        _applied.Add(new AppliedCorrection(correction, orders, was, [now]));
    }

    private void Refuse(Correction correction, string reason)
    {
        _unplaced.Add(correction);
        _limits.Add(CorrectionWords.NotPlaced(correction, reason));
    }

    // What a later correction replaces no longer holds for these statements.
    private void Supersede<T>(IReadOnlyList<int> orders, Func<T, bool> isReplaced)
        where T : Correction
    {
        for (var i = _applied.Count - 1; i >= 0; i--)
        {
            if (_applied[i].Correction is not T earlier || !isReplaced(earlier))
            {
                continue;
            }

            var left = _applied[i].Statements.Except(orders).ToArray();
            if (left.Length == 0)
            {
                _applied.RemoveAt(i);
            }
            else
            {
                _applied[i] = _applied[i] with { Statements = left };
            }
        }
    }
}
