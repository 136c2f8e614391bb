using ReadoutDiff.Model;

namespace ReadoutDiff.Statements;

/// <summary>Recognizes turn labels: <c>В.Путин:</c>, <c>Си Цзиньпин (как переведено):</c>, 普京：.</summary>
internal sealed class TurnLabels(Readout readout, IReportReader? reader)
{
    private const int LongestLabel = 120;

    /// <summary>Whether the last label stood outside a section marked as transcript.</summary>
    public bool WasUntitled { get; private set; }

    /// <summary>The label a sentence begins with; null when it begins otherwise.</summary>
    public TurnLabel? At(TextSpan sentence, Section section)
    {
        var text = readout.Text;
        var limit = Math.Min(sentence.End, sentence.Start + LongestLabel);
        var colon = -1;
        var bracket = -1;
        for (var i = sentence.Start; i < limit; i++)
        {
            var c = text[i];
            if (c is ':' or '：')
            {
                colon = i;
                break;
            }

            if (c is '(' or '（' && bracket < 0)
            {
                bracket = i;
            }

            if (bracket < 0 && c is ',' or '，' or '。' or ';' or '“' or '«' or '"' or '–' or '—' or '!' or '?')
            {
                return null;
            }
        }

        if (colon <= sentence.Start || reader is null)
        {
            return null;
        }

        var end = bracket > 0 ? bracket : colon;
        while (end > sentence.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var label = new TextSpan(sentence.Start, end);
        if (label.Length == 0 || reader.Label(text, label, section == Section.Transcript) is not { } reference)
        {
            return null;
        }

        WasUntitled = section != Section.Transcript;
        return new TurnLabel(reference, label);
    }
}
