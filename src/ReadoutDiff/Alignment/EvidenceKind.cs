namespace ReadoutDiff.Alignment;

/// <summary>What sort of thing two statements may have in common.</summary>
internal enum EvidenceKind
{
    /// <summary>A topic, body, place, document or event of the lexicon.</summary>
    Concept,

    /// <summary>A set diplomatic phrase.</summary>
    Formula,

    /// <summary>A figure, sum, percentage or date.</summary>
    Value,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A meaning of the glossary.</summary>
    Glossary,

    /// <summary>A word by stem, or two Han characters; same-language pairs only.</summary>
    Word,

    /// <summary>Two words in sequence, or four Han characters; same-language pairs only.</summary>
    Phrase,

    /// <summary>A Latin or Cyrillic word by sound, or a bare number; pairs of different languages only.</summary>
    Name,
}
