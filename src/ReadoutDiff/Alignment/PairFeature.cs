namespace ReadoutDiff.Alignment;

/// <summary>What speaks for or against a pair of statements, as named in <c>model.tsv</c>.</summary>
internal enum PairFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>ln(1 + rarity) of shared concepts.</summary>
    ConceptShared,

    /// <summary>ln(1 + rarity) of shared formulae.</summary>
    FormulaShared,

    /// <summary>ln(1 + rarity) of shared figures and dates.</summary>
    ValueShared,

    /// <summary>Rarity of the rarest concept, formula or figure that is shared, in nats.</summary>
    StrongestShared,

    /// <summary>1 where both have figures or dates and share none.</summary>
    ValueConflict,

    /// <summary>ln(1 + rarity) of shared persons.</summary>
    PersonShared,

    /// <summary>ln(1 + rarity) of shared glossary meanings.</summary>
    GlossaryShared,

    /// <summary>ln(1 + rarity) of shared names by sound and bare numbers.</summary>
    NameShared,

    /// <summary>Share of the better covered statement's concepts, formulae, figures and persons that the other has.</summary>
    ConceptCoverMax,

    /// <summary>The same of the worse covered statement.</summary>
    ConceptCoverMin,

    /// <summary>Share of all evidence of the better covered statement that the other has.</summary>
    CoverMax,

    /// <summary>The same of the worse covered statement.</summary>
    CoverMin,

    /// <summary>Share of the better covered statement's words that the other has (same language).</summary>
    WordCoverMax,

    /// <summary>The same of the worse covered statement.</summary>
    WordCoverMin,

    /// <summary>Dice coefficient of word sequences (same language).</summary>
    PhraseDice,

    /// <summary>1 where the folded words are the same.</summary>
    Identical,

    /// <summary>Share of the better covered statement's words that a dictionary finds in the other.</summary>
    DictionaryCoverMax,

    /// <summary>The same of the worse covered statement.</summary>
    DictionaryCoverMin,

    /// <summary>The same person, the same delegation, or both sides in both texts.</summary>
    SpeakerSame,

    /// <summary>A person and that person's side, or both sides and one of them.</summary>
    SpeakerCompatible,

    /// <summary>Different persons or sides.</summary>
    SpeakerConflict,

    /// <summary>The narrator in one text, a speaker in the other.</summary>
    SpeakerNarrated,

    /// <summary>The same speech act.</summary>
    ActSame,

    /// <summary>Difference of the acts' strengths over 5; 0 where either has none.</summary>
    ActDistance,

    /// <summary>Both are titles.</summary>
    TitleBoth,

    /// <summary>One is a title.</summary>
    TitleOne,

    /// <summary>Both stand in the lede.</summary>
    LedeBoth,

    /// <summary>Both list who took part.</summary>
    AttendeesBoth,

    /// <summary>One lists who took part.</summary>
    AttendeesOne,

    /// <summary>|ln| of the ratio of lengths, each in its language's measure, at most 3.</summary>
    LengthRatio,
}
