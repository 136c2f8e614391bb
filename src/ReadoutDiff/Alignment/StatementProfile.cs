using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>What is compared of a statement.</summary>
/// <param name="Evidence">Distinct units it has, by number.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Country">The country of the person or delegation that says it; empty when none.</param>
/// <param name="Act">In what way.</param>
/// <param name="Extent">Its length in Chinese characters, or what as much meaning takes in its language.</param>
/// <param name="Folded">Its words for matching.</param>
internal sealed record StatementProfile(
    Evidence[] Evidence,
    Section Section,
    Speaker Speaker,
    string Country,
    SpeechAct Act,
    float Extent,
    string Folded);
