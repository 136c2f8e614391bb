using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog.Tests;

/// <summary>Meetings of any days with texts of any sides, read or not.</summary>
internal static class AnyMeetings
{
    private static readonly string[] Concepts = ["taiwan", "brics", "sco", "un", "anniversary:20"];

    public static Gen<CatalogMeeting[]> Generator { get; } =
        Meeting().ListOf().Select(drafts => drafts.Select((draft, index) => Sample.Meeting(index + 1, draft.Date, [.. draft.Texts])).ToArray());

    private static Gen<(DateOnly Date, IReadOnlyList<CatalogText> Texts)> Meeting() =>
        from day in Gen.Choose(0, 2000)
        from count in Gen.Choose(0, 5)
        from texts in Text().ListOf(count)
        select (new DateOnly(2018, 1, 1).AddDays(day), (IReadOnlyList<CatalogText>)[.. texts]);

    private static Gen<CatalogText> Text() =>
        from side in Gen.Elements(Side.China, Side.Russia, Side.Unknown)
        from language in Gen.Elements(Language.Chinese, Language.Russian, Language.English)
        from state in Gen.Choose(0, 9)
        from mentions in Gen.Choose(0, 5).ArrayOf(Concepts.Length)
        select state switch
        {
            0 => Sample.Waiting(side, language),
            1 => Sample.Broken(side, language),
            _ => Sample.Counted(side, language, [.. Concepts.Zip(mentions).Where(pair => pair.Second > 0)]),
        };
}
