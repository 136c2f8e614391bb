using ReadoutDiff.Model;
using ReadoutDiff.Statements.People;
using ReadoutDiff.Statements.Segmentation;

namespace ReadoutDiff.Statements;

/// <summary>Reads the sentences of one version, taking from a pool what was read of the same sentence already.</summary>
/// <param name="reader">Reads sentences that the pool has not.</param>
/// <param name="pool">The sentences of both versions.</param>
/// <param name="keys">The pool's key for each sentence of this version, by where it begins.</param>
internal sealed class RememberedReadings(IReportReader reader, SentencePool pool, IReadOnlyDictionary<int, int> keys) : IReportReader
{
    /// <inheritdoc/>
    public SentenceReading Read(string text, TextSpan sentence, Enclosures enclosures, RunningReport running) =>
        keys.TryGetValue(sentence.Start, out var key) && pool.Reading(key, sentence, running) is { } known ? known : reader.Read(text, sentence, enclosures, running);

    /// <inheritdoc/>
    public SpeechAct? FirstPersonAct(string text, TextSpan sentence, Enclosures enclosures) => reader.FirstPersonAct(text, sentence, enclosures);

    /// <inheritdoc/>
    public SpeakerReference? Label(string text, TextSpan label, bool isTranscript) => reader.Label(text, label, isTranscript);
}
