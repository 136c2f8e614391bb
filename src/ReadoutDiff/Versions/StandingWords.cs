using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>
/// Tells which statements of a version have the same words in the other one, in some form or order. What they name has neither come nor
/// gone, even where a lexicon knows it in one form only.
/// </summary>
internal sealed class StandingWords
{
    private readonly AnalyzedReadout _before;
    private readonly AnalyzedReadout _after;
    private readonly WordMeanings _meanings;
    private readonly Dictionary<int, StatementLink> _earlier = [];
    private readonly Dictionary<int, StatementLink> _later = [];
    private readonly Dictionary<StatementLink, bool> _known = new(ReferenceEqualityComparer.Instance);

    public StandingWords(AnalyzedReadout before, AnalyzedReadout after, IEnumerable<StatementLink> links, WordMeanings? meanings = null)
    {
        (_before, _after, _meanings) = (before, after, meanings ?? new WordMeanings());
        foreach (var link in links.Where(link => link.IsKept))
        {
            foreach (var order in link.Before)
            {
                _earlier[order] = link;
            }

            foreach (var order in link.After)
            {
                _later[order] = link;
            }
        }
    }

    /// <summary>Whether a statement of one version stands so in the other; linear in its words.</summary>
    public bool Has(int statement, bool isLater) => (isLater ? _later : _earlier).TryGetValue(statement, out var link) && Stands(link);

    private bool Stands(StatementLink link)
    {
        if (!_known.TryGetValue(link, out var stands))
        {
            var (left, right) = (_before.Spans(link.Before), _after.Spans(link.After));
            var (earlier, later) = (_before.Readout, _after.Readout);
            _known[link] = stands = WordForms.AreEqual(_before, link.Before, _after, link.After)
                || (Inflection.IsAll(earlier.Text, left, later.Text, right)
                    && MeaningfulWords.Of(earlier.Text, left, earlier.Language, _meanings).Means(MeaningfulWords.Of(later.Text, right, later.Language, _meanings)));
        }

        return stands;
    }
}
