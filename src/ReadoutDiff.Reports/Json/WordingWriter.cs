using System.Text.Json;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Json;

/// <summary>Writes the words that differ inside aligned groups.</summary>
internal sealed class WordingWriter(Utf8JsonWriter json, ReadoutComparison comparison)
{
    public void Write()
    {
        json.WriteStartArray("wording"u8);
        foreach (var difference in comparison.Wording)
        {
            json.WriteStartObject();
            json.WriteNumber("group"u8, difference.Group);
            json.WriteStartArray("changes"u8);
            foreach (var change in difference.Changes)
            {
                json.WriteStartObject();
                json.WriteString("kind"u8, change.Kind.Code());
                WriteRun("left"u8, comparison.Left.Readout.Text, change.Left);
                WriteRun("right"u8, comparison.Right.Readout.Text, change.Right);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRun(ReadOnlySpan<byte> name, string text, TextSpan span)
    {
        json.WriteStartObject(name);
        json.WriteSpan(span);
        json.WriteText(text, span);
        json.WriteEndObject();
    }
}
