using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Alignment;

/// <summary>Draws up what is compared of each statement of a readout.</summary>
internal sealed class StatementProfiler(ILexicon lexicon, Glossary glossary, EvidenceVocabulary vocabulary, bool isSameLanguage)
{
    // Share of a concept that a mention of a narrower one implies.
    private const float Implied = 0.4f;
    private const float CommonGlossary = 0.05f;
    private const float CommonWord = 0.03f;
    private const float CommonShortWord = 0.3f;
    private const float RarePhrase = 0.01f;

    private readonly Dictionary<int, float> _shares = [];

    /// <summary>The profiles of all statements, by order. Time O(letters).</summary>
    public StatementProfile[] Profile(AnalyzedReadout readout, CancellationToken cancellationToken)
    {
        var profiles = new StatementProfile[readout.Statements.Count];
        for (var at = 0; at < profiles.Length; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            profiles[at] = Profile(readout.Readout, readout.Statements[at]);
        }

        return profiles;
    }

    private StatementProfile Profile(Readout readout, Statement statement)
    {
        _shares.Clear();
        var tokens = TokenStem.Of(readout.Text, statement.Span, readout.Language);
        AddMentions(statement);
        glossary.Forms(readout.Language)?.Find([.. tokens.Select(token => token.Stem)], row => Add(EvidenceKind.Glossary, NumberName(row), CommonGlossary, 1));
        if (isSameLanguage)
        {
            AddWords(tokens);
        }
        else
        {
            AddNames(tokens);
        }

        var evidence = _shares.Select(pair => new Evidence(pair.Key, pair.Value)).OrderBy(evidence => evidence.Unit).ToArray();
        foreach (var unit in evidence)
        {
            vocabulary.CountStatement(unit.Unit);
        }

        var speaker = statement.Attribution.Speaker;
        return new StatementProfile(
            evidence,
            statement.Section,
            speaker,
            CountryOf(speaker),
            statement.Attribution.Act,
            Extent(tokens, readout.Language),
            string.Join(' ', tokens.Select(token => token.Folded)));
    }

    private void AddMentions(Statement statement)
    {
        // The words that name the speaker are compared as speaker, not as content.
        var (speaker, named) = (statement.Attribution.Speaker, statement.Attribution.Evidence);
        foreach (var mention in statement.Mentions)
        {
            var isSpeaker = (speaker.Kind == SpeakerKind.Person && mention.ConceptId == speaker.Id) || (named is { } span && span.Contains(mention.Span));
            if (!isSpeaker)
            {
                AddConcept(mention.ConceptId, 1, depth: 0);
            }
        }
    }

    private void AddConcept(string id, float share, int depth)
    {
        if (!lexicon.Concepts.TryGetValue(id, out var concept))
        {
            Add(EvidenceKind.Value, id, RarePhrase, share);
            return;
        }

        var kind = concept.Kind switch
        {
            ConceptKind.Formula => EvidenceKind.Formula,
            ConceptKind.Person => EvidenceKind.Person,
            _ => EvidenceKind.Concept,
        };
        Add(kind, id, Commonness(concept), share);
        if (depth < 2)
        {
            foreach (var broader in concept.Broader)
            {
                AddConcept(broader, share * Implied, depth + 1);
            }
        }
    }

    private static float Commonness(Concept concept) => concept.Salience switch
    {
        <= 1 => 0.15f,
        2 => 0.04f,
        _ => 0.015f,
    };

    private void AddWords(List<TokenStem> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            var next = at + 1 < tokens.Count ? tokens[at + 1] : default;
            if (token.Kind == TokenKind.Han)
            {
                if (next.Kind == TokenKind.Han && next.Stem is not null)
                {
                    Add(EvidenceKind.Word, token.Stem + next.Stem, CommonWord, 1);
                }

                if (at + 3 < tokens.Count)
                {
                    Add(EvidenceKind.Phrase, string.Concat(token.Stem, next.Stem, tokens[at + 2].Stem, tokens[at + 3].Stem), RarePhrase, 1);
                }
            }
            else
            {
                Add(EvidenceKind.Word, token.Stem, token.Folded.Length <= 3 && token.Kind == TokenKind.Word ? CommonShortWord : CommonWord, 1);
                if (next.Stem is not null)
                {
                    Add(EvidenceKind.Phrase, token.Stem + ' ' + next.Stem, RarePhrase, 1);
                }
            }
        }
    }

    private void AddNames(List<TokenStem> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Number)
            {
                Add(EvidenceKind.Name, token.Folded, CommonWord, 1);
            }
            else if (token.Kind == TokenKind.Word && ConsonantSkeleton.Of(token.Folded) is { } skeleton)
            {
                Add(EvidenceKind.Name, skeleton, CommonWord, 1);
            }
        }
    }

    private void Add(EvidenceKind kind, string name, float commonness, float share)
    {
        var unit = vocabulary.Intern(kind, name, commonness);
        _shares[unit] = Math.Max(share, _shares.GetValueOrDefault(unit));
    }

    private string CountryOf(Speaker speaker) => speaker.Kind switch
    {
        SpeakerKind.Delegation => speaker.Id,
        SpeakerKind.Person => lexicon.Concepts.TryGetValue(speaker.Id, out var person) ? person.Country : "",
        _ => "",
    };

    // Letters that carry as much as one Chinese character: measured on parallel official texts.
    private static float Extent(List<TokenStem> tokens, Language language)
    {
        var letters = tokens.Sum(token => token.Folded.Length);
        return letters / (language is Language.Chinese ? 1f : 3.1f);
    }

    private static string NumberName(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
