using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Text;
using ReadoutDiff.Web.Adding;

namespace ReadoutDiff.Web.Api;

/// <summary>New texts, and the concepts that are known.</summary>
internal static class TextApi
{
    private const int MostConcepts = 20;

    /// <summary>Adds the addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/texts", AddAsync).WithSummary("Stores texts of one meeting: pasted words or addresses to fetch.").Produces<AddedTexts>(201).ProducesProblem(422);
        api.MapGet("/concepts", Concepts).WithSummary("Concepts of the lexicon by part of their label or id.").Produces<IReadOnlyList<ConceptItem>>();
    }

    private static async Task<IResult> AddAsync(NewTexts given, Intake intake, CancellationToken cancellationToken)
    {
        if (given.Texts is not { Count: > 0 and <= 10 })
        {
            return Refusal.Of("one to ten texts are needed");
        }

        try
        {
            var taken = new List<TakenText>();
            foreach (var text in given.Texts)
            {
                var stated = Intake.Stated(text.Side, text.Language);
                taken.Add((NewText.Pasted(text.Words), text.Address) switch
                {
                    ({ } words, null or "") => intake.Read(words, stated, cancellationToken),
                    (null, { Length: > 0 } address) => await intake.FetchAsync(address, stated, cancellationToken),
                    _ => throw new ReadoutFormatException("each text has either words or an address"),
                });
            }

            var id = await intake.StoreAsync(taken, new StatedMeeting(given.Meeting, given.Date, given.Title, given.Kind), cancellationToken);
            return Results.Created(string.Create(CultureInfo.InvariantCulture, $"/api/v1/meetings/{id}"), new AddedTexts(id));
        }
        catch (ReadoutFormatException error)
        {
            return Refusal.Of(error);
        }
    }

    private static IResult Concepts(ILexicon lexicon, string? words, [Description("topic, formula, person, body, place, document or event.")] string? kind)
    {
        var folded = Folding.Fold((words ?? "").AsSpan(0, Math.Min(words?.Length ?? 0, 200))).Trim();
        return Results.Ok(lexicon.Concepts.Values
            .Where(concept => string.IsNullOrEmpty(kind) || string.Equals(concept.Kind.ToString(), kind, StringComparison.OrdinalIgnoreCase))
            .Where(concept => concept.Id.Contains(folded, StringComparison.Ordinal) || concept.Labels.Values.Any(label => Folding.Fold(label).Contains(folded, StringComparison.Ordinal)))
            .OrderBy(concept => Folding.Fold(concept.Label(Language.English)).StartsWith(folded, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(concept => ConceptLabel.InEnglish(concept.Id, lexicon), StringComparer.OrdinalIgnoreCase)
            .Take(MostConcepts)
            .Select(concept => new ConceptItem(concept.Id, concept.Kind.ToString().ToLowerInvariant(), concept.Label(Language.English), concept.Label(Language.Chinese), concept.Label(Language.Russian)))
            .ToList());
    }
}
