using ReadoutDiff.Model;
using ReadoutDiff.Statements.People;
using ReadoutDiff.Statements.Segmentation;

namespace ReadoutDiff.Statements;

/// <summary>Carries speakers from sentence to sentence of one readout: the same rules for every language.</summary>
internal sealed class Attributor(Readout readout, IReportReader? reader, Cast cast)
{
    private readonly TurnLabels _labels = new(readout, reader);

    private readonly bool _fillsParagraph = FillsParagraph(readout);

    private Attribution? _running;
    private Attribution? _turn;
    private bool _endedWithColon;

    /// <summary>Whether a report runs to the end of its paragraph, as in China's readouts; elsewhere each sentence names its speaker.</summary>
    public static bool FillsParagraph(Readout readout) => readout.Side == Side.China || readout.Language == Language.Chinese;

    /// <summary>The statements of a paragraph.</summary>
    public IReadOnlyList<AttributedSpan> Attribute(Paragraph paragraph, IReadOnlyList<TextSpan> sentences, Enclosures enclosures, CancellationToken ct)
    {
        if (reader is null)
        {
            return sentences.Select(sentence => new AttributedSpan(sentence, Make(Speaker.Unknown, SpeechAct.None, null, isCarried: false))).ToArray();
        }

        if (paragraph.Section is Section.Title or Section.Attendees)
        {
            _turn = null;
            _running = null;
            return sentences.Select(sentence => new AttributedSpan(sentence, Narration)).ToArray();
        }

        if (EndsTurns(paragraph, sentences, enclosures))
        {
            _turn = null;
        }

        var result = new List<AttributedSpan>();
        var previous = _running;
        _running = null;
        foreach (var sentence in sentences)
        {
            ct.ThrowIfCancellationRequested();
            if (_labels.At(sentence, paragraph.Section) is { } label)
            {
                var speaker = cast.Resolve(label.Reference);
                cast.Touch(speaker, isFemale: false);
                _turn = new Attribution(speaker, SpeechAct.None, readout.Side, IsVerbatim: true, label.Evidence, IsCarriedOver: false);
                result.Add(new AttributedSpan(sentence, _turn with { Act = FirstPersonAct(new TextSpan(label.Evidence.End, sentence.End), enclosures) }));
            }
            else if (_turn is not null)
            {
                result.Add(new AttributedSpan(sentence, _turn with { IsCarriedOver = true, Act = FirstPersonAct(sentence, enclosures) }));
            }
            else
            {
                AddSentence(result, sentence, enclosures, isFirst: sentence == sentences[0], previous);
            }
        }

        _endedWithColon = sentences.Count > 0 && readout.Text[sentences[^1].End - 1] is ':' or '：';
        return result;
    }

    private Attribution Narration => Make(Speaker.Narrator, SpeechAct.None, null, isCarried: false);

    private SpeechAct FirstPersonAct(TextSpan sentence, Enclosures enclosures) => reader!.FirstPersonAct(readout.Text, sentence, enclosures) ?? SpeechAct.None;

    // A turn lasts while the transcript does; "* * *" parts what follows from it. Where the transcript is not marked as
    // one, a paragraph that opens like narration ends it too.
    private bool EndsTurns(Paragraph paragraph, IReadOnlyList<TextSpan> sentences, Enclosures enclosures)
    {
        if (_turn is null)
        {
            return false;
        }

        if (sentences.Count == 0)
        {
            return readout.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).Contains('*');
        }

        if (paragraph.Section != Section.Transcript && !_labels.WasUntitled)
        {
            return true;
        }

        // The publisher's closing words may stand right under the last turn.
        var reading = reader!.Read(readout.Text, sentences[0], enclosures, new RunningReport(Speaker.Narrator, "", _fillsParagraph));
        return paragraph.Section == Section.Transcript
            ? reading.IsCeremony && sentences.Count == 1 && paragraph == readout.Paragraphs[^1]
            : reading is { IsNarration: true, Opens: true } or { IsCeremony: true, Opens: true };
    }

    private void AddSentence(List<AttributedSpan> result, TextSpan sentence, Enclosures enclosures, bool isFirst, Attribution? previous)
    {
        var running = _running ?? Narration;
        var reading = reader!.Read(readout.Text, sentence, enclosures, new RunningReport(running.Speaker, cast.CountryOf(running.Speaker), _fillsParagraph, PreviousCountry(isFirst, previous)));
        if (reading.Clauses.Count == 0)
        {
            var carries = !reading.IsNarration && Carries(reading, sentence, enclosures, isFirst, previous, out running);
            var attribution = carries ? running with { IsCarriedOver = true } : Narration;
            result.Add(new AttributedSpan(sentence, attribution));
            _running = attribution;
            return;
        }

        var start = sentence.Start;
        if (reading.Clauses[0].Start > start)
        {
            // The part before the first clause goes on with the running report.
            result.Add(new AttributedSpan(Trim(start, reading.Clauses[0].Start), running with { IsCarriedOver = running.Speaker.Kind != SpeakerKind.Narrator }));
        }

        for (var i = 0; i < reading.Clauses.Count; i++)
        {
            var clause = reading.Clauses[i];
            var speaker = cast.Resolve(clause.Subject);
            cast.Touch(speaker, clause.IsFemale);
            var attribution = Make(speaker, speaker.Kind == SpeakerKind.Narrator ? SpeechAct.None : clause.Act, speaker.Kind == SpeakerKind.Narrator ? null : clause.Evidence, isCarried: false);
            var isSame = i > 0 && speaker == result[^1].Attribution.Speaker;
            var from = Math.Max(clause.Start, start);
            var to = i + 1 < reading.Clauses.Count ? reading.Clauses[i + 1].Start : sentence.End;
            if (isSame)
            {
                // A second clause of the same speaker is no new statement.
                result[^1] = result[^1] with { Span = Trim(result[^1].Span.Start, to) };
            }
            else
            {
                result.Add(new AttributedSpan(Trim(from, to), attribution));
                _running = attribution;
            }
        }

        AttributeQuotationBefore(result, sentence, enclosures);
    }

    // “S1. S2”, he said: the sentences of a quotation whose speaker is named only at its end.
    private void AttributeQuotationBefore(List<AttributedSpan> result, TextSpan sentence, Enclosures enclosures)
    {
        var quote = enclosures.QuoteAt(sentence.Start);
        if (quote < 0 || _running is null)
        {
            return;
        }

        for (var i = result.Count - 1; i >= 0 && result[i].Span.End > quote; i--)
        {
            if (result[i].Span.End <= sentence.Start && result[i].Attribution.Speaker.Kind == SpeakerKind.Narrator)
            {
                result[i] = result[i] with { Attribution = _running with { IsCarriedOver = true } };
            }
        }
    }

    private string PreviousCountry(bool isFirst, Attribution? previous) =>
        isFirst && previous?.Speaker.Kind == SpeakerKind.Person ? cast.CountryOf(previous.Speaker) : "";

    private bool Carries(SentenceReading reading, TextSpan sentence, Enclosures enclosures, bool isFirst, Attribution? previous, out Attribution running)
    {
        running = _running ?? Narration;
        if (running.Speaker.Kind is not SpeakerKind.Narrator)
        {
            return _fillsParagraph || reading.Continues || enclosures.InQuotes(sentence.Start) || enclosures.InQuotes(Math.Min(sentence.Start + 1, sentence.End - 1));
        }

        if (isFirst && previous is not null && previous.Speaker.Kind is not SpeakerKind.Narrator && (reading.IsListItem || _endedWithColon))
        {
            running = previous;
            return true;
        }

        return false;
    }

    private TextSpan Trim(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(readout.Text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private Attribution Make(Speaker speaker, SpeechAct act, TextSpan? evidence, bool isCarried) =>
        new(speaker, act, readout.Side, IsVerbatim: false, evidence, isCarried);
}
