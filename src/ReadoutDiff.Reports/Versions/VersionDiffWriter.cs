using System.Globalization;
using System.Text.Json;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Json;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Reports.Versions;

/// <summary>Writes one version diff, part by part in the order of the schema.</summary>
internal sealed class VersionDiffWriter(Utf8JsonWriter json, VersionDiff diff, ILexicon lexicon)
{
    private readonly ReadoutWriter _readouts = new(json, PairNames.Versions);

    public void Write(VersionLabel before, VersionLabel after)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, VersionJsonReport.SchemaId);
        json.WriteStartObject("generator"u8);
        json.WriteString("name"u8, "ReadoutDiff");
        json.WriteString("version"u8, typeof(VersionJsonReport).Assembly.GetName().Version!.ToString(3));
        json.WriteEndObject();
        json.WriteString("class"u8, diff.Class.Code());
        json.WriteBoolean("filledIn"u8, diff.IsFilledIn);

        json.WriteStartArray("versions"u8);
        WriteVersion(diff.Before, before, isBefore: true);
        WriteVersion(diff.After, after, isBefore: false);
        json.WriteEndArray();

        WriteFields();
        WriteConcepts();

        json.WriteStartArray("changes"u8);
        foreach (var change in diff.Statements)
        {
            WriteChange(change);
        }

        json.WriteEndArray();
        WriteParagraphs();

        json.WriteStartArray("statements"u8);
        _readouts.WriteStatements(diff.Before, isLeft: true);
        _readouts.WriteStatements(diff.After, isLeft: false);
        json.WriteEndArray();
        _readouts.WriteSpeakers(diff.Before, diff.After, lexicon);
        json.WriteLimits(diff.Limits);
        json.WriteEndObject();
        json.Flush();
    }

    private void WriteVersion(AnalyzedReadout version, VersionLabel label, bool isBefore)
    {
        json.WriteStartObject();
        json.WriteString("label"u8, label.Name);
        json.WriteOptional("capturedAt"u8, label.CapturedAt?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteOptional("hash"u8, label.Hash);
        _readouts.WriteMembers(version, isBefore, ReadingCaveat.Of(version, isBefore ? "the earlier version" : "the later version"));
        json.WriteEndObject();
    }

    private void WriteFields()
    {
        json.WriteStartArray("fields"u8);
        foreach (var field in diff.Fields)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, field.Field);
            json.WriteOptional("before"u8, field.Before);
            json.WriteOptional("after"u8, field.After);
            json.WriteString("class"u8, field.Class.Code());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteConcepts()
    {
        json.WriteStartArray("concepts"u8);
        foreach (var change in diff.Concepts)
        {
            var version = change.IsAdded ? diff.After : diff.Before;
            json.WriteStartObject();
            json.WriteString("id"u8, change.ConceptId);
            json.WriteLabels(lexicon.Concepts.TryGetValue(change.ConceptId, out var concept) ? concept.Labels : ValueLabels.Of(change.ConceptId));
            json.WriteString("change"u8, change.IsAdded ? "now-found" : "no-longer-found");
            json.WriteStartArray("evidence"u8);
            foreach (var evidence in ConceptEvidence.Of(change.Evidence, version))
            {
                json.WriteStartObject();
                json.WriteString("statement"u8, StatementName.OfVersion(!change.IsAdded, evidence.Statement));
                json.WriteSpan(evidence.Span);
                json.WriteText(version.Readout.Text, evidence.Span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteChange(StatementChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, change.Kind.Code());
        WriteNames("before"u8, change.Before, isBefore: true);
        WriteNames("after"u8, change.After, isBefore: false);
        json.WriteBoolean("moved"u8, change.IsMoved);
        json.WriteOptional("class"u8, change.Class?.Code());
        if (change.Attribution is { } attribution)
        {
            json.WriteStartObject("attribution"u8);
            WriteAttribution("before"u8, attribution.Before, diff.Before);
            WriteAttribution("after"u8, attribution.After, diff.After);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("attribution"u8);
        }

        json.WriteStartArray("words"u8);
        foreach (var run in change.Words?.Changes ?? [])
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, run.Kind.VersionCode());
            WriteQuote("before"u8, diff.Before, run.Left);
            WriteQuote("after"u8, diff.After, run.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteAttribution(ReadOnlySpan<byte> name, Attribution attribution, AnalyzedReadout version)
    {
        json.WriteStartObject(name);
        json.WriteString("speaker"u8, attribution.Speaker.ToString());
        json.WriteString("act"u8, attribution.Act.Id);
        json.WriteNumber("actStrength"u8, attribution.Act.Strength);
        if (attribution.Evidence is { } span)
        {
            WriteQuote("speakerEvidence"u8, version, span);
        }
        else
        {
            json.WriteNull("speakerEvidence"u8);
        }

        json.WriteEndObject();
    }

    private void WriteParagraphs()
    {
        json.WriteStartArray("paragraphs"u8);
        foreach (var change in diff.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, change.Kind.Code());
            WriteNumbers("before"u8, change.Before);
            WriteNumbers("after"u8, change.After);
            json.WriteBoolean("moved"u8, change.IsMoved);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteNames(ReadOnlySpan<byte> name, IReadOnlyList<int> orders, bool isBefore)
    {
        json.WriteStartArray(name);
        foreach (var order in orders)
        {
            json.WriteStringValue(StatementName.OfVersion(isBefore, order));
        }

        json.WriteEndArray();
    }

    private void WriteNumbers(ReadOnlySpan<byte> name, IReadOnlyList<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private void WriteQuote(ReadOnlySpan<byte> name, AnalyzedReadout version, TextSpan span)
    {
        json.WriteStartObject(name);
        json.WriteSpan(span);
        json.WriteText(version.Readout.Text, span);
        json.WriteEndObject();
    }
}
