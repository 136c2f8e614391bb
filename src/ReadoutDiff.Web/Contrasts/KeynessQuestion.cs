using Microsoft.AspNetCore.Http;
using ReadoutDiff.Catalog;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Contrasts;

/// <summary>Which keyness a query asks for.</summary>
/// <param name="Side">The side.</param>
/// <param name="Reference">The side it is held against.</param>
/// <param name="Options">What is counted.</param>
/// <param name="Problems">What of the query cannot be used, one line each; the rest holds only where there is none.</param>
/// <param name="Status">The HTTP status that goes with it.</param>
internal sealed record KeynessQuestion(Side Side, Side Reference, KeynessOptions Options, IReadOnlyList<string> Problems, int Status)
{
    /// <summary>What can be counted, the usual one first.</summary>
    public static IReadOnlyList<(string Code, KeynessUnit Value)> Units { get; } = [("statements", KeynessUnit.Statements), ("mentions", KeynessUnit.Mentions)];

    /// <summary>The kinds of concept that can be asked for; first all.</summary>
    public static IReadOnlyList<(string Code, ConceptKind? Value)> Kinds { get; } =
        [("", null), .. Enum.GetValues<ConceptKind>().Select(kind => (((ConceptKind?)kind).Code(), (ConceptKind?)kind))];

    /// <summary>Whether it can be answered.</summary>
    public bool IsGood => Problems.Count == 0;

    /// <summary>The sides that can be asked for: China and Russia, then those whose texts are stored.</summary>
    public static IReadOnlyList<Side> Sides(MeetingCatalog catalog) => [.. new[] { Side.China, Side.Russia }.Concat(catalog.Sides).Distinct()];

    /// <summary>Reads a query: <c>side</c>, <c>reference</c>, <c>unit</c>, <c>kind</c>, <c>from</c>, <c>to</c>. China is held against Russia where nothing else is said.</summary>
    public static KeynessQuestion Read(IQueryCollection query, MeetingCatalog catalog)
    {
        var values = new QueryValues();
        IReadOnlyList<(string Code, Side Value)> sides = [.. Sides(catalog).Select(known => (known.Code, known))];
        var side = values.Choice(query["side"], "a side whose texts are stored", sides);
        var reference = values.Choice(query["reference"], "a side whose texts are stored", side == Side.Russia ? sides : [.. sides.OrderBy(known => known.Value == Side.Russia ? 0 : 1)]);
        var unit = values.Choice(query["unit"], "what can be counted", Units);
        var kind = values.Choice(query["kind"], "a kind of concept", Kinds);
        var (from, to) = values.Days(query["from"], query["to"]);
        var status = values.IsGood ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        if (values.IsGood && side == reference)
        {
            values.Tell($"{DisplayNames.Side(side)} cannot be held against itself: choose two sides.");
            status = StatusCodes.Status422UnprocessableEntity;
        }

        var options = new KeynessOptions { Unit = unit, Kinds = kind is { } one ? [one] : [], Meetings = new MeetingQuery { From = from, To = to } };
        return new KeynessQuestion(side, reference, options, values.Problems, status);
    }
}
