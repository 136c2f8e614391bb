using System.ComponentModel;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Watch.History;
using ReadoutDiff.Web.Versions;

namespace ReadoutDiff.Web.Api;

/// <summary>The versions of a page, and what changed between two.</summary>
internal static class VersionApi
{
    /// <summary>Adds the addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/versions", ListAsync).WithSummary("The versions of an address that the archive holds.").Produces<VersionList>().Produces(404).ProducesProblem(422);
        api.MapGet("/versions/diff", DiffAsync).WithSummary("What changed between two versions, in the form of version-diff.schema.json; between the last two when none are named.")
            .Produces(200, contentType: "application/json").Produces(404).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(string address, VersionDesk desk, CancellationToken cancellationToken)
    {
        try
        {
            return await desk.FindAsync(address, cancellationToken) is { } stored
                ? Results.Ok(VersionList.Of(stored, await desk.HistoryAsync(stored, cancellationToken)))
                : Results.NotFound();
        }
        catch (ReadoutFormatException error)
        {
            return Refusal.Of(error);
        }
    }

    private static async Task<IResult> DiffAsync(
        string address, [Description("The number of one version.")] int? a, [Description("The number of another.")] int? b, VersionDesk desk, ILexicon lexicon, CancellationToken cancellationToken)
    {
        try
        {
            if (await desk.FindAsync(address, cancellationToken) is not { } stored)
            {
                return Results.NotFound();
            }

            var pair = VersionPair.Choose(
                await desk.HistoryAsync(stored, cancellationToken), [.. new[] { a, b }.Where(number => number is not null).Select(number => number!.Value).Order()], stored);
            using var words = new StringWriter(CultureInfo.InvariantCulture);
            new VersionJsonReport(lexicon).Write(await desk.DiffAsync(pair), VersionChoice.Label(pair.Before), VersionChoice.Label(pair.After), words);
            return Results.Text(words.ToString(), "application/json", Encoding.UTF8);
        }
        catch (ReadoutFormatException error)
        {
            return Refusal.Of(error);
        }
    }
}
