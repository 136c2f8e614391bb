using System.Collections.Concurrent;
using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>
/// Tells whether another speaker or act comes of the words. It does not where the statement, the one it has its speaker from and all from
/// the paragraph before that one on stand in both versions with the same words: then only the division into paragraphs, or a mark, has
/// made the engine read it otherwise. Safe for use by several threads.
/// </summary>
internal sealed class SpeakerSources
{
    private readonly AnalyzedReadout _before;
    private readonly AnalyzedReadout _after;
    private readonly StatementLink?[] _linkBefore;
    private readonly StatementLink?[] _linkAfter;
    private readonly ConcurrentDictionary<StatementLink, bool> _isSame = new(ReferenceEqualityComparer.Instance);

    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="kept">The links of statements that both versions have, those that moved left out.</param>
    public SpeakerSources(AnalyzedReadout before, AnalyzedReadout after, IEnumerable<StatementLink> kept)
    {
        (_before, _after) = (before, after);
        (_linkBefore, _linkAfter) = (new StatementLink?[before.Statements.Count], new StatementLink?[after.Statements.Count]);
        foreach (var link in kept)
        {
            foreach (var order in link.Before)
            {
                _linkBefore[order] = link;
            }

            foreach (var order in link.After)
            {
                _linkAfter[order] = link;
            }
        }
    }

    /// <summary>Whether the words give no reason for another reading of a link's speaker or act.</summary>
    public bool AreUnchanged(StatementLink link) =>
        link.Before.All(order => StandsAsBefore(_before, _linkBefore, order)) && link.After.All(order => StandsAsBefore(_after, _linkAfter, order));

    // A pronoun seldom means somebody from further above than the paragraph before.
    private bool StandsAsBefore(AnalyzedReadout version, StatementLink?[] links, int order)
    {
        var statements = version.Statements;
        var source = Source(version, order);
        for (var at = order; at >= 0 && statements[at].Paragraph >= statements[source].Paragraph - 1; at--)
        {
            if (!IsSame(links[at]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSame(StatementLink? link)
    {
        if (link is null)
        {
            return false;
        }

        if (!_isSame.TryGetValue(link, out var isSame))
        {
            _isSame[link] = isSame = WordForms.AreEqual(_before, link.Before, _after, link.After);
        }

        return isSame;
    }

    private static int Source(AnalyzedReadout version, int order)
    {
        var speaker = version.Statements[order].Attribution.Speaker;
        var source = order;
        while (source > 0 && version.Statements[source].Attribution.IsCarriedOver && version.Statements[source - 1].Attribution.Speaker == speaker)
        {
            source--;
        }

        return source;
    }
}
