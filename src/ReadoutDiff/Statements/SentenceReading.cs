namespace ReadoutDiff.Statements;

/// <summary>What a sentence says about its speaker.</summary>
/// <param name="Clauses">Its reporting clauses in order.</param>
/// <param name="IsNarration">Whether it tells an event in the publisher's own words, so that no speech runs on in it.</param>
/// <param name="Continues">Whether it points back to what was just reported (a pronoun, «в частности»), so that the report runs on.</param>
/// <param name="IsListItem">Whether it opens like an item of a speaker's list (第一, «во-вторых», "first").</param>
/// <param name="Opens">Whether it opens with a set phrase of narration (会谈后, «по завершении переговоров», "after the talks").</param>
/// <param name="IsCeremony">Whether it tells of the meeting itself (documents signed, people present) and holds no “I”, “we” or “you”.</param>
internal sealed record SentenceReading(IReadOnlyList<ReportingClause> Clauses, bool IsNarration, bool Continues, bool IsListItem, bool Opens = false, bool IsCeremony = false)
{
    /// <summary>A sentence without a trace of a speaker.</summary>
    public static SentenceReading Plain { get; } = new([], IsNarration: false, Continues: false, IsListItem: false);
}
