using System.Globalization;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.App.Terminal;

/// <summary>The concepts found in one text and not in the other: who says each, with which act, and in which words.</summary>
internal sealed class ConceptList
{
    // From this width there is room for aligned columns and the section beside the quoted words.
    private const int Wide = 110;

    private const int NamesOnTwoLines = 6;

    private readonly AnalyzedReadout _readout;
    private readonly DisplayNames _names;
    private readonly Glyphs _glyphs;
    private readonly bool _isLeft;
    private readonly int _width;
    private readonly List<Entry> _entries;
    private readonly int _labelCells;
    private readonly int _voiceCells;

    public ConceptList(ReadoutComparison comparison, bool isLeft, DisplayNames names, int width, Glyphs glyphs)
    {
        _readout = isLeft ? comparison.Left : comparison.Right;
        _isLeft = isLeft;
        _names = names;
        _width = width;
        _glyphs = glyphs;
        var verdict = isLeft ? Verdict.LeftOnly : Verdict.RightOnly;
        _entries = [.. comparison.Concepts.Where(concept => concept.Verdict == verdict).Select(Describe)];
        _labelCells = Column(_entries.Select(entry => entry.Label), width * 26 / 100);
        _voiceCells = width < Wide ? 0 : Column(_entries.Select(entry => entry.Voice), width * 35 / 100);
    }

    public int Count => _entries.Count;

    public SummaryLine Heading() => new SummaryLine(_width, _glyphs)
        .Add($"Only in the {_names.Text(_isLeft)}", SummaryStyles.Of(_isLeft))
        .Add(Count == 0
            ? $": no concept that was not found in the {_names.Text(!_isLeft)}"
            : string.Create(CultureInfo.InvariantCulture, $" ({Count} not found in the {_names.Text(!_isLeft)})"));

    /// <summary>Lines for some of the entries; where lines are too few, the last ones name as many of the rest as fit.</summary>
    public IEnumerable<SummaryLine> Rows(int lines) =>
        [.. _entries.Take(Whole(lines)).Select(Row), .. Names(Whole(lines), lines - Whole(lines))];

    /// <summary>Lines for the entries that <see cref="Rows"/> only named.</summary>
    public IEnumerable<SummaryLine> RowsAfter(int lines) => _entries.Skip(Whole(lines)).Select(Row);

    /// <summary>How many entries get a line of their own; the rest share two lines, or one where there are few.</summary>
    private int Whole(int lines) => Count <= lines ? Count : Math.Max(0, lines - (lines >= NamesOnTwoLines ? 2 : 1));

    private IEnumerable<SummaryLine> Names(int from, int lines)
    {
        for (var next = from; next < Count && lines > 0; lines--)
        {
            var line = new SummaryLine(_width, _glyphs).Add(
                next == from ? string.Create(CultureInfo.InvariantCulture, $"  + {Count - from} more: ") : "    ", SummaryStyles.Quiet);
            for (var first = next; next < Count; next++)
            {
                // Room is kept for the separator before a name, and for the mark that says there are more.
                var name = (next == first ? "" : "; ") + _entries[next].Label;
                var reserve = next + 1 < Count ? CellWidth.Of(_glyphs.Ellipsis) + 1 : 0;
                if (next > first && CellWidth.Of(name) + reserve > line.Room)
                {
                    line.Add(lines == 1 ? " " + _glyphs.Ellipsis : ";");
                    break;
                }

                line.Add(name);
            }

            yield return line;
        }
    }

    private SummaryLine Row(Entry entry)
    {
        var line = new SummaryLine(_width, _glyphs)
            .Add("  ")
            .AddColumn(entry.Label, _labelCells, SummaryStyles.Strong)
            .AddColumn(entry.Voice, Math.Max(_voiceCells, Math.Min(CellWidth.Of(entry.Voice), _width * 44 / 100)))
            .Add(entry.Position, SummaryStyles.Quiet);
        var room = line.Room - 3;
        if (_glyphs.ShowsQuotes && room >= 6 && entry.Evidence is { } evidence)
        {
            var quotation = Quotation.Of(_readout.Readout.Text, evidence.Span, _readout.Statements[evidence.Statement].Span, room);
            line.Add(" " + _glyphs.Open + quotation.Line(_readout.Readout.Text, _glyphs.Ellipsis) + _glyphs.Close);
        }

        return line;
    }

    private Entry Describe(ConceptComparison concept)
    {
        var presence = _isLeft ? concept.Left : concept.Right;
        var voices = Voice.Of(presence, _readout);
        var found = ConceptEvidence.Of(presence, _readout);
        if (voices.Count == 0 || found.Count == 0)
        {
            return new Entry(DisplayNames.Concept(concept), "", "", null);
        }

        var voice = voices[0];
        var evidence = found.FirstOrDefault(item => item.Statement == voice.Strongest, found[0]);
        var act = ActNames.WithStrength(voice.Act);
        var others = voices.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" +{voices.Count - 1}") : "";
        return new Entry(
            DisplayNames.Concept(concept),
            _names.Speaker(voice.Speaker) + (act.Length > 0 ? " " + act : "") + others,
            StatementName.Of(_isLeft, evidence.Statement) + (_width < Wide ? "" : " " + _readout.Statements[evidence.Statement].Section.Code()),
            evidence);
    }

    private static int Column(IEnumerable<string> texts, int most) =>
        Math.Min(most, texts.Select(text => CellWidth.Of(text)).DefaultIfEmpty(0).Max());

    private sealed record Entry(string Label, string Voice, string Position, ConceptEvidence? Evidence);
}
