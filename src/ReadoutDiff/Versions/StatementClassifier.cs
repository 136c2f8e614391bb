using ReadoutDiff.Model;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Versions;

/// <summary>Says what linked statements of two versions have changed in, and what that touches. Safe for use by several threads.</summary>
internal sealed class StatementClassifier(AnalyzedReadout before, AnalyzedReadout after, WordDiffer differ, SpeakerSources sources, WordMeanings meanings)
{
    private readonly string _left = before.Readout.Text;
    private readonly string _right = after.Readout.Text;

    /// <summary>The change of a link. Cost linear in its words for like wordings.</summary>
    /// <param name="link">The linked statements.</param>
    /// <param name="isMoved">Whether it stands elsewhere.</param>
    /// <param name="ct">Cancels.</param>
    public StatementChange Classify(StatementLink link, bool isMoved, CancellationToken ct)
    {
        var kind = (link.Before.Count, link.After.Count) switch
        {
            (0, _) => StatementChangeKind.Added,
            (_, 0) => StatementChangeKind.Removed,
            (1, 1) => StatementChangeKind.Kept,
            (1, _) => StatementChangeKind.Split,
            _ => StatementChangeKind.Merged,
        };
        var change = new StatementChange { Kind = kind, Before = link.Before, After = link.After, IsMoved = isMoved };
        if (!link.IsKept)
        {
            return change with { Class = OfOneSided(link) };
        }

        var attribution = Attribution(link);
        if (attribution is null && !isMoved && link is { Before: [var earlier], After: [var later] } && IsEqual(before.Statements[earlier].Span, after.Statements[later].Span))
        {
            return change;
        }

        var (leftSpans, rightSpans) = (Spans(before, link.Before), Spans(after, link.After));
        var words = IsEqual(leftSpans, rightSpans) ? null : differ.Diff(_left, leftSpans, _right, rightSpans, ct);
        return change with
        {
            Words = words is { HasDifference: true } ? words : null,
            Attribution = attribution,
            Class = Class(link, leftSpans, rightSpans, words is { HasDifference: true }, attribution, isMoved),
        };
    }

    // A statement of marks alone, such as a row of stars, says nothing.
    private ChangeClass OfOneSided(StatementLink link)
    {
        var (text, version, orders) = link.Before.Count > 0 ? (_left, before, link.Before) : (_right, after, link.After);
        return WordForms.Of(text, Spans(version, orders)).Exists(form => form.Any(char.IsLetterOrDigit)) ? ChangeClass.Substance : ChangeClass.Typography;
    }

    private ChangeClass? Class(
        StatementLink link, IReadOnlyList<TextSpan> leftSpans, IReadOnlyList<TextSpan> rightSpans, bool isReworded, AttributionChange? attribution, bool isMoved)
    {
        if (!isReworded)
        {
            return attribution is not null ? ChangeClass.Substance : isMoved ? ChangeClass.Wording : null;
        }

        var isInflection = new Lazy<bool>(() => Inflection.IsAll(_left, leftSpans, _right, rightSpans));
        if (attribution is not null && (attribution.IsOtherSpeaker || !isInflection.Value))
        {
            return ChangeClass.Substance;
        }

        var (left, right) = (WordForms.Of(_left, leftSpans), WordForms.Of(_right, rightSpans));
        if (left.SequenceEqual(right))
        {
            return attribution is not null ? ChangeClass.Substance
                : isMoved ? ChangeClass.Wording
                : WhiteSpaces.DifferAlone(_left, leftSpans, _right, rightSpans) ? ChangeClass.Layout
                : ChangeClass.Typography;
        }

        var (earlier, later) = (Concepts(before, link.Before), Concepts(after, link.After));
        return (earlier.SetEquals(later) || ((earlier.IsSubsetOf(later) || later.IsSubsetOf(earlier)) && isInflection.Value))
            && MeaningfulWords.Of(_left, leftSpans, before.Readout.Language, meanings).Means(MeaningfulWords.Of(_right, rightSpans, after.Readout.Language, meanings))
            && !IsOfAttendees(link)
            ? ChangeClass.Wording
            : ChangeClass.Substance;
    }

    private AttributionChange? Attribution(StatementLink link)
    {
        var change = Reading(link);
        return change is not null && sources.AreUnchanged(link) ? null : change;
    }

    private AttributionChange? Reading(StatementLink link)
    {
        if (link is { Before: [var one], After: [var other] }
            && before.Statements[one].Attribution is var asBefore && after.Statements[other].Attribution is var asAfter
            && asBefore.Speaker == asAfter.Speaker && asBefore.Act == asAfter.Act)
        {
            return null;
        }

        foreach (var later in link.After.Select(order => after.Statements[order].Attribution))
        {
            if (!link.Before.Any(order => IsSame(before.Statements[order].Attribution, later, link)))
            {
                return new AttributionChange(before.Statements[link.Before[0]].Attribution, later);
            }
        }

        return null;
    }

    // An act that is only carried over from the sentence before is no word of this one.
    private bool IsSame(Attribution earlier, Attribution later, StatementLink link) =>
        earlier.Speaker == later.Speaker
        && (earlier.Act == later.Act || (earlier.IsCarriedOver && later.IsCarriedOver && WordForms.AreEqual(before, link.Before, after, link.After)));

    private bool IsOfAttendees(StatementLink link) =>
        before.Statements[link.Before[0]].Section == Section.Attendees || after.Statements[link.After[0]].Section == Section.Attendees;

    private bool IsEqual(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right) =>
        left.Count == 1 && right.Count == 1 && IsEqual(left[0], right[0]);

    private bool IsEqual(TextSpan left, TextSpan right) =>
        _left.AsSpan(left.Start, left.Length).SequenceEqual(_right.AsSpan(right.Start, right.Length));

    private static HashSet<string> Concepts(AnalyzedReadout version, IReadOnlyList<int> orders) =>
        [.. orders.SelectMany(order => version.Statements[order].Mentions).Select(mention => mention.ConceptId)];

    // A paragraph of marks alone is no statement; among the parts of a divided one its marks are compared too.
    private static TextSpan[] Spans(AnalyzedReadout version, IReadOnlyList<int> orders)
    {
        var spans = new List<TextSpan>(orders.Count);
        for (var i = 0; i < orders.Count; i++)
        {
            var statement = version.Statements[orders[i]];
            if (i > 0 && orders[i] == orders[i - 1] + 1)
            {
                var previous = version.Statements[orders[i - 1]].Paragraph;
                spans.AddRange(version.Readout.Paragraphs.Skip(previous + 1).Take(statement.Paragraph - previous - 1).Select(paragraph => paragraph.Span).Where(span => span.Length > 0));
            }

            spans.Add(statement.Span);
        }

        return [.. spans];
    }
}
