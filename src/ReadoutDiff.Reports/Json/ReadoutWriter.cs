using System.Globalization;
using System.Text.Json;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Json;

/// <summary>Writes the texts and their statements.</summary>
internal sealed class ReadoutWriter(Utf8JsonWriter json, PairNames names)
{
    public void WriteReadout(AnalyzedReadout analyzed, bool isLeft, string? caveat)
    {
        json.WriteStartObject();
        WriteMembers(analyzed, isLeft, caveat);
        json.WriteEndObject();
    }

    /// <summary>Writes what an object of a text holds, into an object that is open.</summary>
    public void WriteMembers(AnalyzedReadout analyzed, bool isLeft, string? caveat)
    {
        var readout = analyzed.Readout;
        json.WriteString("position"u8, names.Position(isLeft));
        json.WriteString("side"u8, readout.Side.Code);
        json.WriteString("sideEvidence"u8, readout.SideEvidence);
        json.WriteString("lang"u8, readout.Language.Code());
        json.WriteString("langEvidence"u8, readout.LanguageEvidence);
        json.WriteString("source"u8, readout.Source);
        json.WriteString("title"u8, readout.Title);
        json.WriteOptional("address"u8, readout.Address);
        json.WriteOptional("outlet"u8, readout.Outlet);
        json.WriteOptional("published"u8, Published(readout));
        json.WriteOptional("meetingDate"u8, readout.MeetingDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteOptional("place"u8, readout.Place);
        json.WriteOptional("caveat"u8, caveat);
        json.WriteString("text"u8, readout.Text);
        json.WriteStartArray("paragraphs"u8);
        foreach (var paragraph in readout.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteNumber("index"u8, paragraph.Index);
            json.WriteString("section"u8, paragraph.Section.Code());
            json.WriteSpan(paragraph.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void WriteStatements(AnalyzedReadout analyzed, bool isLeft)
    {
        var readout = analyzed.Readout;
        foreach (var statement in analyzed.Statements)
        {
            var attribution = statement.Attribution;
            json.WriteStartObject();
            json.WriteString("id"u8, names.Statement(isLeft, statement.Order));
            json.WriteString("position"u8, names.Position(isLeft));
            json.WriteString("side"u8, readout.Side.Code);
            json.WriteString("section"u8, statement.Section.Code());
            json.WriteNumber("paragraph"u8, statement.Paragraph);
            json.WriteSpan(statement.Span);
            json.WriteText(readout.Text, statement.Span);
            json.WriteString("lang"u8, readout.Language.Code());
            json.WriteString("speaker"u8, attribution.Speaker.ToString());
            json.WriteString("act"u8, attribution.Act.Id);
            json.WriteNumber("actStrength"u8, attribution.Act.Strength);
            json.WriteString("reportedBy"u8, attribution.ReportedBy.Code);
            json.WriteBoolean("verbatim"u8, attribution.IsVerbatim);
            json.WriteBoolean("carriedOver"u8, attribution.IsCarriedOver);
            json.WriteBoolean("corrected"u8, statement.IsCorrected);
            WriteSpeakerEvidence(readout.Text, attribution.Evidence);
            WriteMentions(readout.Text, statement.Mentions);
            json.WriteEndObject();
        }
    }

    /// <summary>Everyone that a statement is attributed to.</summary>
    public void WriteSpeakers(AnalyzedReadout left, AnalyzedReadout right, ILexicon lexicon)
    {
        json.WriteStartArray("speakers"u8);
        foreach (var speaker in left.Statements.Concat(right.Statements).Select(statement => statement.Attribution.Speaker).Distinct())
        {
            json.WriteStartObject();
            json.WriteString("id"u8, speaker.ToString());
            if (speaker.Kind == SpeakerKind.Person && lexicon.Concepts.TryGetValue(speaker.Id, out var person))
            {
                json.WriteLabels(person.Labels);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Published(Readout readout) => readout.PublishedAt is not { } time
        ? null
        : time.ToString(readout.HasTimeOfDay ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void WriteSpeakerEvidence(string text, TextSpan? evidence)
    {
        if (evidence is not { } span)
        {
            json.WriteNull("speakerEvidence"u8);
            return;
        }

        json.WriteStartObject("speakerEvidence"u8);
        json.WriteSpan(span);
        json.WriteText(text, span);
        json.WriteEndObject();
    }

    private void WriteMentions(string text, IReadOnlyList<Mention> mentions)
    {
        json.WriteStartArray("concepts"u8);
        for (var index = 0; index < mentions.Count; index++)
        {
            if (!IsRepeated(mentions, index))
            {
                json.WriteStringValue(mentions[index].ConceptId);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("mentions"u8);
        foreach (var mention in mentions)
        {
            json.WriteStartObject();
            json.WriteString("concept"u8, mention.ConceptId);
            json.WriteSpan(mention.Span);
            json.WriteText(text, mention.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static bool IsRepeated(IReadOnlyList<Mention> mentions, int index)
    {
        for (var earlier = 0; earlier < index; earlier++)
        {
            if (mentions[earlier].ConceptId == mentions[index].ConceptId)
            {
                return true;
            }
        }

        return false;
    }
}
