namespace ReadoutDiff.Model;

/// <summary>The smallest span that one speaker asserts once.</summary>
public sealed record Statement
{
    /// <summary>Unique within its readout: <c>s1</c>, <c>s2</c>, …; reports prefix it with <c>L</c> or <c>R</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Position among the statements of the readout, from 0.</summary>
    public required int Order { get; init; }

    /// <summary>The part of the readout it stands in.</summary>
    public required Section Section { get; init; }

    /// <summary>Index of its paragraph.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Its words in the original text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Who says it.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>The concepts and normalized values named in it, by position.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Whether its speaker or concepts were corrected by hand (<see cref="AnalyzedReadout.Corrections"/>).</summary>
    public bool IsCorrected { get; init; }
}
