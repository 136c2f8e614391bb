using ReadoutDiff.Model;
using ReadoutDiff.Statements.People;
using ReadoutDiff.Statements.Segmentation;

namespace ReadoutDiff.Statements;

/// <summary>Finds reporting clauses in one language.</summary>
internal interface IReportReader
{
    /// <summary>Reads one sentence.</summary>
    /// <param name="text">The readout's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="enclosures">Quotations and brackets of its paragraph.</param>
    /// <param name="running">Whose report is running when the sentence begins.</param>
    SentenceReading Read(string text, TextSpan sentence, Enclosures enclosures, RunningReport running);

    /// <summary>The act that a speaker names in the first person (“I thank you”, «предлагаю»); null when there is none.</summary>
    SpeechAct? FirstPersonAct(string text, TextSpan sentence, Enclosures enclosures);

    /// <summary>The speaker of a transcript label such as <c>В.Путин</c>; null when the words are not a label.</summary>
    /// <param name="text">The readout's text.</param>
    /// <param name="label">The words before the colon, without a bracketed remark.</param>
    /// <param name="isTranscript">Whether the text is known to be a transcript, so that any name may be a label.</param>
    SpeakerReference? Label(string text, TextSpan label, bool isTranscript);
}
