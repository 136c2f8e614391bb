using ReadoutDiff.Alignment;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Gold;

/// <summary>The rows of a gold file while they are gathered.</summary>
internal sealed class GoldDraft
{
    private readonly List<GoldRow> _speakers = [];
    private readonly List<GoldRow> _mentions = [];
    private readonly List<GoldRow> _pairs = [];
    private readonly List<GoldRow> _alone = [];
    private readonly SortedDictionary<string, SortedSet<string>> _concepts = new(StringComparer.Ordinal);
    private readonly List<string> _leftOut = [];

    public GoldDraft(IReadOnlyList<GoldText> texts)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<GoldText>();
        foreach (var text in texts)
        {
            if (text.Key is not { } key)
            {
                _leftOut.Add($"{text.Address}: its side or language is not known");
            }
            else if (!taken.Add(key))
            {
                _leftOut.Add($"{text.Address}: a second text {key}");
            }
            else
            {
                kept.Add(text);
            }
        }

        Texts = kept;
    }

    /// <summary>The texts that have a name of their own.</summary>
    public IReadOnlyList<GoldText> Texts { get; }

    /// <summary>Adds the corrections of a text's speakers and concepts that hold.</summary>
    public void Add(GoldText text, CorrectedReadout corrected)
    {
        foreach (var applied in corrected.Text.Corrections)
        {
            switch (applied.Correction)
            {
                case SpeakerCorrection correction:
                    foreach (var order in applied.Statements)
                    {
                        AddTo(_speakers, text, correction, text.Text.Statements[order].Span, [("speaker", YamlText.Quoted(correction.Speaker.ToString()))]);
                    }

                    break;
                case ConceptCorrection correction when correction.Anchor.Find(text.Text.Readout.Text) is { } span:
                    AddTo(
                        _mentions,
                        text,
                        correction,
                        text.Text.Statements[applied.Statements[0]].Span,
                        [("words", YamlText.Quoted(span.Of(text.Text.Readout.Text))), ("concept", YamlText.Quoted(correction.ConceptId)), ("named", correction.IsNamed ? "true" : "false")]);
                    if (correction.IsNamed)
                    {
                        Concepts(text.Key!).Add(correction.ConceptId);
                    }

                    break;
            }
        }

        foreach (var correction in corrected.Unplaced)
        {
            LeaveOut(text, correction, "its words are not found surely");
        }
    }

    /// <summary>Adds the corrections of how two texts correspond that hold.</summary>
    public void AddPairs(GoldText left, GoldText right, IReadOnlyList<Correction> corrections)
    {
        var corrected = AlignmentCorrector.Apply(new StatementAlignment(Alone(left, right), []), left.Text, left.Address, right.Text, right.Address, corrections);
        foreach (var (isLeft, applied) in corrected.Corrections)
        {
            var (own, other) = isLeft ? (left, right) : (right, left);
            var counterparts = applied.Is.Select(id => Fragment(other, other.Text.Statements.First(statement => statement.Id == id).Order)).ToArray();
            var statements = applied.Statements.Select(order => Fragment(own, order)).ToArray();
            if (counterparts.Contains(null) || statements.Contains(null))
            {
                LeaveOut(own, applied.Correction, "its words occur more than once");
                continue;
            }

            var key = $"{left.Key}~{right.Key}";
            if (counterparts.Length == 0)
            {
                _alone.Add(new GoldRow(key, applied.Correction, [(isLeft ? "left" : "right", List(statements))]));
            }
            else
            {
                _pairs.Add(new GoldRow(key, applied.Correction, [("left", List(isLeft ? statements : counterparts)), ("right", List(isLeft ? counterparts : statements))]));
            }
        }

        _leftOut.AddRange(corrected.Limits.Select(limit => $"{left.Key}~{right.Key}: {limit.Message}"));
    }

    public void Write(TextWriter output)
    {
        output.Write("# Corrections made by hand. What does not stand here is not known. Words in quotes occur once in the text.\n");
        foreach (var reason in _leftOut)
        {
            output.Write($"# Left out: {YamlText.Comment(reason)}\n");
        }

        if (_concepts.Count > 0)
        {
            output.Write("concepts:\n");
            foreach (var (key, ids) in _concepts)
            {
                output.Write($"  {key}: [{string.Join(", ", ids.Select(YamlText.Quoted))}]\n");
            }
        }

        WriteRows(output, "mentions", _mentions);
        WriteRows(output, "speakers", _speakers);
        WriteRows(output, "pairs", _pairs);
        WriteRows(output, "alone", _alone);
    }

    private static List<AlignedGroup> Alone(GoldText left, GoldText right) =>
    [
        .. left.Text.Statements.Select(statement => new AlignedGroup([statement.Order], [], 0, AlignmentKind.LeftOnly, IsCrossing: false)),
        .. right.Text.Statements.Select(statement => new AlignedGroup([], [statement.Order], 0, AlignmentKind.RightOnly, IsCrossing: false)),
    ];

    private static string? Fragment(GoldText text, int order) => GoldFragment.Of(text.Text.Readout.Text, text.Text.Statements[order].Span);

    private static string List(IEnumerable<string?> fragments) => $"[{string.Join(", ", fragments.Select(fragment => YamlText.Quoted(fragment!)))}]";

    private static void WriteRows(TextWriter output, string name, List<GoldRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        output.Write($"{name}:\n");
        foreach (var text in rows.GroupBy(row => row.Key))
        {
            output.Write($"  {text.Key}:\n");
            foreach (var row in text)
            {
                output.Write($"    - {row}\n");
            }
        }
    }

    private void AddTo(List<GoldRow> rows, GoldText text, Correction correction, TextSpan span, (string Name, string Value)[] fields)
    {
        if (GoldFragment.Of(text.Text.Readout.Text, span) is { } fragment)
        {
            rows.Add(new GoldRow(text.Key!, correction, [("text", YamlText.Quoted(fragment)), .. fields]));
        }
        else
        {
            LeaveOut(text, correction, "its words occur more than once");
        }
    }

    private void LeaveOut(GoldText text, Correction correction, string reason) =>
        _leftOut.Add($"{text.Key}: {CorrectionWords.Of(correction)} ({CorrectionWords.Origin(correction)}): {reason}");

    private SortedSet<string> Concepts(string key)
    {
        if (!_concepts.TryGetValue(key, out var ids))
        {
            _concepts[key] = ids = new SortedSet<string>(StringComparer.Ordinal);
        }

        return ids;
    }
}
