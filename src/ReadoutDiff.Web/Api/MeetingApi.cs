using System.Buffers;
using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReadoutDiff.Archive;
using ReadoutDiff.Catalog;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Api;

/// <summary>Meetings and comparisons.</summary>
internal static class MeetingApi
{
    /// <summary>Adds the addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/meetings", Search).WithSummary("Searches the meetings.").Produces<MeetingList>().ProducesProblem(400);
        api.MapGet("/meetings/{id:long}", Get).WithSummary("A meeting with its texts.").Produces<MeetingItem>().Produces(404);
        api.MapGet("/meetings/{id:long}/comparison", CompareAsync).WithSummary("Compares two texts of a meeting, in the form of comparison.schema.json.")
            .Produces(200, contentType: "application/json").ProducesProblem(422).Produces(404);
    }

    private static IResult Search(
        CatalogKeeper keeper,
        [Description("Words that must all be found in titles, people, outlets or the labels of concepts.")] string? words,
        [Description("Who took part: a lexicon id.")] string? person,
        [Description("talks, meeting, phone-call or video-call.")] string? kind,
        [Description("A concept that a text names.")] string? concept,
        DateOnly? from,
        DateOnly? to,
        [Description("Only where it is named by one side and not found in any text of the other.")] bool? oneSided,
        [Description("From 1.")] int? page,
        [Description("1 to 500; 50 when left out.")] int? length)
    {
        var found = keeper.Current.Search(new MeetingQuery
        {
            Words = words,
            People = string.IsNullOrEmpty(person) ? [] : [person],
            Kind = string.IsNullOrEmpty(kind) ? null : kind,
            Concepts = string.IsNullOrEmpty(concept) ? [] : [concept],
            From = from,
            To = to,
            OneSidedOnly = oneSided ?? false,
            Page = Math.Max(1, page ?? 1),
            PageLength = length ?? 50,
        });
        return Results.Ok(new MeetingList(found.Total, found.Page, found.Pages, found.Facets.Waiting, found.Facets.Unreadable, [.. found.Meetings.Select(MeetingItem.Of)]));
    }

    private static async Task<IResult> Get(long id, CatalogKeeper keeper, CancellationToken cancellationToken)
    {
        await keeper.RefreshAsync(cancellationToken);
        return keeper.Current.Meeting(id) is { } meeting ? Results.Ok(MeetingItem.Of(meeting)) : Results.NotFound();
    }

    private static async Task<IResult> CompareAsync(
        long id,
        [Description("The capture on the left; China's text in its own language when left out.")] long? left,
        [Description("The capture on the right.")] long? right,
        SnapshotArchive archive,
        ComparisonDesk desk,
        ILexicon lexicon,
        CancellationToken cancellationToken)
    {
        if (await archive.MeetingAsync(id, cancellationToken) is not { } meeting || TextPair.Choose(meeting, left, right) is not { } pair)
        {
            return Results.NotFound();
        }

        try
        {
            var buffer = new ArrayBufferWriter<byte>();
            new JsonReport(lexicon).Write((await desk.CompareAsync(pair, cancellationToken)).Comparison, buffer);
            return Results.Bytes(buffer.WrittenMemory, "application/json; charset=utf-8");
        }
        catch (ReadoutFormatException error)
        {
            return Refusal.Of(error);
        }
    }
}
