namespace ReadoutDiff.Model;

/// <summary>A paragraph of a readout in its published order.</summary>
/// <param name="Index">Position among the paragraphs, from 0; the title, where there is one, is 0.</param>
/// <param name="Section">The part of the readout it stands in.</param>
/// <param name="Span">Its words in <see cref="Readout.Text"/>.</param>
public sealed record Paragraph(int Index, Section Section, TextSpan Span);
