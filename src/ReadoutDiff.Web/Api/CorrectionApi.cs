using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Annotations;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;
using ReadoutDiff.Web.Correcting;
using ReadoutDiff.Web.Reading;
using ReadoutDiff.Web.Safety;

namespace ReadoutDiff.Web.Api;

/// <summary>Corrections and notes.</summary>
internal static class CorrectionApi
{
    /// <summary>Adds the addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/corrections", ListAsync).WithSummary("All corrections and notes, also those that were withdrawn.").Produces<IReadOnlyList<AnnotationItem>>();
        api.MapPost("/meetings/{id:long}/corrections", AddAsync).WithSummary("Corrects a statement or a text, or keeps a note.").Produces<AddedCorrection>(201).ProducesProblem(422).Produces(404);
        api.MapDelete("/corrections/{id:long}", WithdrawAsync).WithSummary("Withdraws a correction; it stays in the list, marked.").Produces(204).ProducesProblem(422).Produces(404);
    }

    private static async Task<IResult> ListAsync(SnapshotArchive archive, CancellationToken cancellationToken)
    {
        var items = new List<AnnotationItem>();
        await foreach (var annotation in archive.Annotations.ListAsync(cancellationToken))
        {
            items.Add(AnnotationItem.Of(annotation));
        }

        return Results.Ok(items);
    }

    private static async Task<IResult> AddAsync(
        long id, NewCorrection given, SnapshotArchive archive, ComparisonDesk desk, CorrectionDesk corrections, AuthorName authors, HttpContext context, CancellationToken cancellationToken)
    {
        if (await archive.MeetingAsync(id, cancellationToken) is not { } meeting || TextPair.Choose(meeting, given.Left, given.Right) is not { } pair)
        {
            return Results.NotFound();
        }

        try
        {
            var both = await desk.CompareAsync(pair, cancellationToken);
            if (StatementPlace.Parse(given.Statement) is not { } at || at.Order >= (at.IsLeft ? both.Left : both.Right).Text.Statements.Count)
            {
                return Refusal.Of($"'{given.Statement}' is no statement of these texts, such as L5");
            }

            var text = at.IsLeft ? both.Left : both.Right;
            var other = at.IsLeft ? both.Right : both.Left;
            var author = authors.Take(context, given.Author);
            var number = given.Kind switch
            {
                "speaker" => await corrections.SpeakerAsync(text, at.Order, given.Value, author, cancellationToken),
                "concept" => await corrections.ConceptAsync(text, at.Order, given.Value, given.Words, isNamed: true, author, cancellationToken),
                "not-concept" => await corrections.ConceptAsync(text, at.Order, given.Value, given.Words, isNamed: false, author, cancellationToken),
                "alignment" => await corrections.AlignmentAsync(text, at.Order, other, StatementPlace.Orders(given.Value, !at.IsLeft, other.Text), author, cancellationToken),
                "note" => await corrections.NoteAsync(text, at.Order, given.Words, author, cancellationToken),
                "side" => await corrections.SideAsync(text.Address, Side.Parse(given.Value), author, cancellationToken),
                "language" => await corrections.LanguageAsync(text.Address, LanguageCodes.Parse(given.Value), author, cancellationToken),
                _ => throw new ReadoutFormatException($"'{given.Kind}' is none of speaker, concept, not-concept, alignment, note, side, language"),
            };
            return Results.Created(string.Create(CultureInfo.InvariantCulture, $"/api/v1/corrections/{number}"), new AddedCorrection(number));
        }
        catch (ReadoutFormatException error)
        {
            return Refusal.Of(error);
        }
    }

    private static async Task<IResult> WithdrawAsync(
        long id, [Description("Who withdraws it; not needed where a proxy names the user.")] string? author, CorrectionDesk corrections, AuthorName authors, HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await corrections.WithdrawAsync(id, authors.Take(context, author), cancellationToken) ? Results.NoContent() : Results.NotFound();
        }
        catch (ReadoutFormatException error)
        {
            return Refusal.Of(error);
        }
    }

    /// <summary>The number of a stored correction.</summary>
    /// <param name="Id">The number.</param>
    internal sealed record AddedCorrection(long Id);

    /// <summary>A correction in the list.</summary>
    /// <param name="Id">Its number.</param>
    /// <param name="Address">The text's address.</param>
    /// <param name="Author">Who said so.</param>
    /// <param name="At">When.</param>
    /// <param name="What">What it says.</param>
    /// <param name="Quote">The words it is about; null where it is about the whole text.</param>
    /// <param name="Note">The words of a note.</param>
    /// <param name="WithdrawnBy">Who withdrew it; null where it holds.</param>
    /// <param name="WithdrawnAt">When.</param>
    internal sealed record AnnotationItem(
        long Id, string Address, string Author, DateTimeOffset At, string What, string? Quote, string? Note, string? WithdrawnBy, DateTimeOffset? WithdrawnAt)
    {
        /// <summary>The form of a stored annotation.</summary>
        public static AnnotationItem Of(Annotation annotation) => new(
            annotation.Correction.Id ?? 0, annotation.Correction.Address, annotation.Correction.Author, annotation.Correction.At, CorrectionWords.Of(annotation.Correction),
            CorrectionWords.AnchorOf(annotation.Correction)?.Quote, (annotation.Correction as StatementNote)?.Words, annotation.WithdrawnBy, annotation.WithdrawnAt);
    }
}
