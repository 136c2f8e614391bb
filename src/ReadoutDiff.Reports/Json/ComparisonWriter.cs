using System.Text.Json;
using ReadoutDiff.Alignment;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Json;

/// <summary>Writes one comparison, part by part in the order of the schema.</summary>
internal sealed class ComparisonWriter(Utf8JsonWriter json, ReadoutComparison comparison, ILexicon lexicon)
{
    private readonly ReadoutWriter _readouts = new(json, PairNames.Sides);
    private readonly ConceptWriter _concepts = new(json);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, JsonReport.SchemaId);
        json.WriteStartObject("generator"u8);
        json.WriteString("name"u8, "ReadoutDiff");
        json.WriteString("version"u8, typeof(JsonReport).Assembly.GetName().Version!.ToString(3));
        json.WriteEndObject();

        json.WriteStartArray("readouts"u8);
        _readouts.WriteReadout(comparison.Left, isLeft: true, comparison.LeftCaveat);
        _readouts.WriteReadout(comparison.Right, isLeft: false, comparison.RightCaveat);
        json.WriteEndArray();

        json.WriteStartArray("statements"u8);
        _readouts.WriteStatements(comparison.Left, isLeft: true);
        _readouts.WriteStatements(comparison.Right, isLeft: false);
        json.WriteEndArray();

        json.WriteStartArray("alignment"u8);
        foreach (var group in comparison.Alignment.Groups)
        {
            WriteGroup(group);
        }

        json.WriteEndArray();

        json.WriteStartArray("concepts"u8);
        foreach (var concept in comparison.Concepts)
        {
            _concepts.Write(concept, comparison.Left, comparison.Right);
        }

        json.WriteEndArray();

        _readouts.WriteSpeakers(comparison.Left, comparison.Right, lexicon);
        WriteCrossAttributions();
        WriteFindings();
        new WordingWriter(json, comparison).Write();
        new CorrectionWriter(json).Write(comparison.Corrections);
        json.WriteLimits(comparison.Limits);
        json.WriteEndObject();
        json.Flush();
    }

    private void WriteGroup(AlignedGroup group)
    {
        json.WriteStartObject();
        json.WriteStatements("left"u8, isLeft: true, group.Left);
        json.WriteStatements("right"u8, isLeft: false, group.Right);
        json.WriteRounded("score"u8, group.Score);
        json.WriteString("kind"u8, group.Kind.Code());
        json.WriteBoolean("crossing"u8, group.IsCrossing);
        json.WriteBoolean("corrected"u8, group.IsCorrected);
        json.WriteEndObject();
    }

    private void WriteCrossAttributions()
    {
        json.WriteStartArray("crossAttributions"u8);
        foreach (var cross in comparison.CrossAttributions)
        {
            json.WriteStartObject();
            json.WriteString("reportedBy"u8, cross.ReportedBy.Code);
            json.WriteString("speaker"u8, cross.Speaker.ToString());
            json.WriteString("statement"u8, StatementName.Of(cross.IsLeft, cross.Statement));
            json.WriteStatements("counterparts"u8, !cross.IsLeft, cross.Counterparts);
            if (cross.SpeakerAgrees is { } agrees)
            {
                json.WriteBoolean("speakerAgrees"u8, agrees);
            }
            else
            {
                json.WriteNull("speakerAgrees"u8);
            }

            json.WriteString("agreement"u8, cross.Agreement.Code());
            json.WriteOptional("caveat"u8, cross.Caveat);

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFindings()
    {
        json.WriteStartArray("findings"u8);
        foreach (var finding in comparison.Findings)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, finding.Kind);
            json.WriteString("message"u8, finding.Message);
            json.WriteOptional("caveat"u8, finding.Caveat);
            json.WriteStartArray("concepts"u8);
            foreach (var concept in finding.Concepts)
            {
                json.WriteStringValue(concept);
            }

            json.WriteEndArray();
            json.WriteStatements("left"u8, isLeft: true, finding.Left);
            json.WriteStatements("right"u8, isLeft: false, finding.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
