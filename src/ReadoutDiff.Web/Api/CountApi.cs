using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReadoutDiff.Catalog;
using ReadoutDiff.Model;

namespace ReadoutDiff.Web.Api;

/// <summary>Trends and keyness, with their counts.</summary>
internal static class CountApi
{
    /// <summary>Adds the addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/trends", Trend).WithSummary("How much each side has said of a concept in time.").Produces<TrendItem>();
        api.MapGet("/keyness", Keyness).WithSummary("What one side names more than another, by weighted log-odds with an informative Dirichlet prior (Monroe et al. 2008).").Produces<KeynessItem>().ProducesProblem(422);
    }

    private static IResult Trend(CatalogKeeper keeper, string concept, TrendPeriod? period, DateOnly? from, DateOnly? to)
    {
        var trend = keeper.Current.Trend(concept, new TrendOptions { Period = period ?? TrendPeriod.Quarter, Meetings = new MeetingQuery { From = from, To = to } });
        return Results.Ok(new TrendItem(
            trend.ConceptId,
            [.. trend.Periods.Select(trend.Label)],
            [.. trend.Sides.Select(side => new TrendSideItem(side.Side.ToString(), side.Meetings, side.Named, side.Waiting, side.Unreadable, side.Values))]));
    }

    private static IResult Keyness(
        CatalogKeeper keeper,
        string side,
        string reference,
        [Description("statements or mentions.")] KeynessUnit? unit,
        DateOnly? from,
        DateOnly? to,
        [Description("How many counts the prior is worth in all, more than 0; as many as a text has on average when left out.")] double? prior,
        [Description("The fewest counts with which a concept is listed.")] int? least)
    {
        try
        {
            var table = keeper.Current.Keyness(
                Side.Parse(side),
                Side.Parse(reference),
                new KeynessOptions { Unit = unit ?? KeynessUnit.Statements, PriorStrength = prior, MinCount = least ?? 1, Meetings = new MeetingQuery { From = from, To = to } });
            return Results.Ok(new KeynessItem(
                table.Side.ToString(), table.Reference.ToString(), table.Total, table.ReferenceTotal, table.PriorStrength, table.Waiting, table.Unreadable, table.Rows));
        }
        catch (ArgumentException error)
        {
            return Refusal.Of(error.Message);
        }
    }
}
