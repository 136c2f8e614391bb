using System.Globalization;
using System.Text.Json;
using ReadoutDiff.Corrections;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Json;

/// <summary>Writes what was corrected by hand, with what the engine had said.</summary>
internal sealed class CorrectionWriter(Utf8JsonWriter json)
{
    public void Write(IReadOnlyList<PairCorrection> corrections)
    {
        json.WriteStartArray("corrections"u8);
        foreach (var pair in corrections)
        {
            Write(pair);
        }

        json.WriteEndArray();
    }

    private void Write(PairCorrection pair)
    {
        var (correction, applied) = (pair.Applied.Correction, pair.Applied);
        json.WriteStartObject();
        json.WriteString("kind"u8, correction.Code());
        json.WriteString("position"u8, pair.IsLeft ? "left" : "right");
        json.WriteStatements("statements"u8, pair.IsLeft, applied.Statements);
        if (correction is ConceptCorrection concept)
        {
            json.WriteString("concept"u8, concept.ConceptId);
        }

        WriteSaid("was"u8, pair, applied.Was);
        WriteSaid("is"u8, pair, applied.Is);
        json.WriteBoolean("change"u8, applied.IsChange);
        json.WriteString("author"u8, correction.Author);
        json.WriteString("at"u8, correction.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("address"u8, correction.Address);
        json.WriteOptional("quote"u8, CorrectionWords.AnchorOf(correction)?.Quote);
        json.WriteEndObject();
    }

    private void WriteSaid(ReadOnlySpan<byte> name, PairCorrection pair, IReadOnlyList<string> said)
    {
        json.WriteStartArray(name);
        foreach (var item in pair.Applied.Correction is AlignmentCorrection ? CorrectionNames.Counterparts(pair, said) : said)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
