using System.Text.Json;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Json;

/// <summary>Writes rows of the concept matrix.</summary>
internal sealed class ConceptWriter(Utf8JsonWriter json)
{
    public void Write(ConceptComparison concept, AnalyzedReadout left, AnalyzedReadout right)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, concept.Id);
        json.WriteString("kind"u8, concept.Kind.Code());
        json.WriteLabels(concept.Labels);
        WritePresence("left"u8, concept.Left, left, isLeft: true);
        WritePresence("right"u8, concept.Right, right, isLeft: false);
        json.WriteString("verdict"u8, concept.Verdict.Code());
        json.WriteBoolean("generic"u8, concept.IsGeneric);
        json.WriteRounded("interest"u8, concept.Interest);
        json.WriteString("summary"u8, concept.Summary);
        json.WriteOptional("caveat"u8, concept.Caveat);
        json.WriteEndObject();
    }

    private void WritePresence(ReadOnlySpan<byte> name, ConceptPresence presence, AnalyzedReadout readout, bool isLeft)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count"u8, presence.Count);
        json.WriteStatements("statements"u8, isLeft, presence.Statements);
        json.WriteStartArray("speakers"u8);
        foreach (var speaker in presence.Speakers)
        {
            json.WriteStringValue(speaker.ToString());
        }

        json.WriteEndArray();
        json.WriteStartArray("sections"u8);
        foreach (var section in presence.Sections)
        {
            json.WriteStringValue(section.Code());
        }

        json.WriteEndArray();
        if (presence.FirstRank is { } rank)
        {
            json.WriteNumber("firstRank"u8, rank);
        }
        else
        {
            json.WriteNull("firstRank"u8);
        }

        json.WriteRounded("share"u8, presence.Share);
        json.WriteRounded("emphasis"u8, presence.Emphasis);
        json.WriteStartArray("acts"u8);
        foreach (var act in presence.Acts)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, act.Id);
            json.WriteNumber("strength"u8, act.Strength);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("evidence"u8);
        foreach (var evidence in ConceptEvidence.Of(presence, readout))
        {
            json.WriteStartObject();
            json.WriteString("statement"u8, StatementName.Of(isLeft, evidence.Statement));
            json.WriteSpan(evidence.Span);
            json.WriteText(readout.Readout.Text, evidence.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
