using Microsoft.AspNetCore.Http;
using ReadoutDiff.Catalog;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Trends;

/// <summary>Which trend a query asks for.</summary>
/// <param name="Concept">The concept's id; empty where none is asked for.</param>
/// <param name="Options">What it is counted over.</param>
/// <param name="Problems">What of the query cannot be used, one line each; the rest holds only where there is none.</param>
/// <param name="Status">The HTTP status that goes with it.</param>
internal sealed record TrendQuestion(string Concept, TrendOptions Options, IReadOnlyList<string> Problems, int Status)
{
    /// <summary>The periods that can be asked for, the usual one first.</summary>
    public static IReadOnlyList<(string Code, TrendPeriod Value)> Periods { get; } = [("quarter", TrendPeriod.Quarter), ("month", TrendPeriod.Month), ("year", TrendPeriod.Year)];

    /// <summary>Whether it can be answered.</summary>
    public bool IsGood => Problems.Count == 0;

    /// <summary>Reads a query: <c>concept</c> or, before it, <c>find</c>, <c>period</c>, <c>from</c>, <c>to</c>.</summary>
    public static TrendQuestion Read(IQueryCollection query, MeetingCatalog catalog, ILexicon lexicon)
    {
        var values = new QueryValues();
        var period = values.Choice(query["period"], "a period", Periods);
        var (from, to) = values.Days(query["from"], query["to"]);
        var status = values.IsGood ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest;
        var concept = Asked(query["find"], query["concept"], catalog, lexicon, values);
        return new TrendQuestion(
            concept,
            new TrendOptions { Period = period, Meetings = new MeetingQuery { From = from, To = to } },
            values.Problems,
            values.IsGood ? StatusCodes.Status200OK : status);
    }

    private static string Asked(string? find, string? concept, MeetingCatalog catalog, ILexicon lexicon, QueryValues values)
    {
        if (!string.IsNullOrWhiteSpace(find))
        {
            return new ConceptFinder(catalog, lexicon).Find(find, values) ?? "";
        }

        if (!string.IsNullOrEmpty(concept) && !ConceptFinder.IsKnown(concept, catalog, lexicon))
        {
            values.Tell($"‘{QueryValues.Shown(concept)}’ is no concept that is known or that a text names.");
        }

        return concept ?? "";
    }
}
