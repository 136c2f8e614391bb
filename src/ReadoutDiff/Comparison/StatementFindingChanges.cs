using System.Globalization;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Comparison;

/// <summary>
/// Says which statements gained or lost a counterpart in the other text, and which claims of what the other side's speaker said its own
/// account now bears out or contradicts. Where all words concerned stand as before, only the pairing is another: nothing is said.
/// </summary>
internal sealed class StatementFindingChanges
{
    private const int SalienceOfClaim = 2;
    private const double SureScore = 0.7;

    private readonly ChangedRows _rows;
    private readonly HashSet<(bool IsLeft, int Statement, bool IsGain)> _told = [];
    private readonly List<FindingChange> _changes = [];

    private StatementFindingChanges(ChangedRows rows) => _rows = rows;

    /// <summary>The changes of both texts' statements.</summary>
    public static IReadOnlyList<FindingChange> Of(
        ChangedRows rows, ChangedText left, ChangedText right, ReadoutComparison before, ReadoutComparison after)
    {
        var changes = new StatementFindingChanges(rows);
        if (left.IsChanged || right.IsChanged)
        {
            // A text that stands as before goes first: what its statements gained or lost is not told again of the other's.
            foreach (var (text, other) in left.IsChanged ? new[] { (right, left), (left, right) } : [(left, right), (right, left)])
            {
                changes.Claims(text, other, before.CrossAttributions, after.CrossAttributions);
                changes.Counterparts(text, other, after.OneSidedStatements);
            }
        }

        return changes._changes;
    }

    private void Claims(ChangedText text, ChangedText other, IReadOnlyList<CrossAttribution> before, IReadOnlyList<CrossAttribution> after)
    {
        var earlier = before.Where(claim => claim.IsLeft == text.IsLeft).ToLookup(claim => claim.Statement);
        var sources = text.Kept.SelectMany(link => link.After.Select(order => (order, link))).ToDictionary(item => item.order, item => item.link);
        foreach (var claim in after.Where(claim => claim.IsLeft == text.IsLeft && claim.Agreement is SpeakerAgreement.Agrees or SpeakerAgreement.Differs))
        {
            var link = sources.GetValueOrDefault(claim.Statement) ?? new StatementLink([], [claim.Statement]);
            var old = link.Before.SelectMany(order => earlier[order]).Where(item => item.Speaker == claim.Speaker).ToList();
            var isTold = old.Exists(item => item.Agreement == claim.Agreement)
                || (old.Count == 0 && claim.Agreement == SpeakerAgreement.Agrees)
                || claim.Counterparts.All(order => _told.Contains((other.IsLeft, order, IsGain: true)))
                || (text.StandsUnchanged([claim.Statement], isLater: true) && other.StandsUnchanged(claim.Counterparts, isLater: true));
            if (isTold)
            {
                continue;
            }

            _told.Add((text.IsLeft, claim.Statement, IsGain: true));
            var counterpartsBefore = text.Counterparts(link.Before, isLater: false);
            _changes.Add(Change(claim.Agreement == SpeakerAgreement.Agrees ? FindingChangeKind.AccountsNowAgree : FindingChangeKind.AccountsNowDiffer, link, text, other) with
            {
                Claimed = claim.Speaker,
                SpeakerBefore = Named(counterpartsBefore.Select(order => other.Before.Statements[order])),
                SpeakerAfter = Named(claim.Counterparts.Select(order => other.After.Statements[order])),
                Caveat = claim.Caveat,
            });
        }
    }

    private void Counterparts(ChangedText text, ChangedText other, IReadOnlyList<OneSidedStatement> oneSided)
    {
        foreach (var link in text.Kept)
        {
            var (before, after) = (text.Counterparts(link.Before, isLater: false), text.Counterparts(link.After, isLater: true));
            var isGain = after.Count > 0;
            if (before.Count > 0 == isGain
                || link.After.Any(order => _told.Contains((text.IsLeft, order, isGain)))
                || (isGain ? after : before).Any(order => _told.Contains((other.IsLeft, order, isGain)))
                || (text.StandsUnchanged(link.After, isLater: true) && (isGain ? other.StandsUnchanged(after, isLater: true) : other.StandsUnchanged(before, isLater: false))))
            {
                continue;
            }

            _told.UnionWith((isGain ? link.After : link.Before).Select(order => (text.IsLeft, order, isGain)));
            _changes.Add(Change(isGain ? FindingChangeKind.CounterpartNowFound : FindingChangeKind.CounterpartNoLongerFound, link, text, other) with
            {
                Caveat = isGain
                    ? Doubt(text.Group(link.After[0], isLater: true)?.Score ?? 1)
                    : oneSided.FirstOrDefault(item => item.IsLeft == text.IsLeft && link.After.Contains(item.Statement))?.Caveat,
            });
        }
    }

    private FindingChange Change(FindingChangeKind kind, StatementLink link, ChangedText text, ChangedText other)
    {
        var isClaim = kind is FindingChangeKind.AccountsNowAgree or FindingChangeKind.AccountsNowDiffer;
        var concept = _rows.MostTelling(link.After[0], text.IsLeft);
        return new FindingChange(kind, concept, text.After.Readout.Side, text.IsLeft, text.Spans(link.Before, isLater: false), text.Spans(link.After, isLater: true))
        {
            OtherSide = other.After.Readout.Side,
            OtherBefore = other.Spans(text.Counterparts(link.Before, isLater: false), isLater: false),
            OtherAfter = other.Spans(text.Counterparts(link.After, isLater: true), isLater: true),
            Words = text.After.Statements[link.After[0]].Span.Of(text.After.Readout.Text),
            SectionBefore = link.Before.Count > 0 ? text.Before.Statements[link.Before[0]].Section : null,
            SectionAfter = text.After.Statements[link.After[0]].Section,
            Salience = Math.Max(_rows.Salience(concept), isClaim ? SalienceOfClaim : 1),
        };
    }

    private static string? Doubt(double score) => score < SureScore
        ? string.Create(CultureInfo.InvariantCulture, $"That the statements correspond is uncertain (probability {score:0.00}).")
        : null;

    private static Speaker? Named(IEnumerable<Statement> statements) => statements
        .Select(statement => statement.Attribution.Speaker)
        .Where(speaker => speaker.Kind is SpeakerKind.Person or SpeakerKind.Delegation or SpeakerKind.Both)
        .Cast<Speaker?>()
        .FirstOrDefault();
}
