using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Readings;
using ReadoutDiff.Keyness;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog.Tests;

/// <summary>Meetings and texts in memory.</summary>
internal static class Sample
{
    public static readonly DateOnly Day = new(2021, 6, 28);

    /// <summary>China's text in Chinese, which names concepts once each.</summary>
    public static CatalogText Chinese(params string[] concepts) => Text(Side.China, Language.Chinese, concepts);

    /// <summary>Russia's text in Russian, which names concepts once each.</summary>
    public static CatalogText Russian(params string[] concepts) => Text(Side.Russia, Language.Russian, concepts);

    public static CatalogText Text(Side side, Language language, params string[] concepts) => Counted(side, language, [.. concepts.Select(id => (id, 1))]);

    /// <summary>A text that names concepts a number of times, each in as many statements of a hundredth of it.</summary>
    public static CatalogText Counted(Side side, Language language, params (string Id, int Mentions)[] concepts) => new(
        Stated(side, language),
        Reading(side, language) with
        {
            Concepts = [.. concepts.OrderBy(count => count.Id, StringComparer.Ordinal).Select(count => new ConceptCount(count.Id, count.Mentions, Math.Min(1, count.Mentions / 100.0)) { Statements = count.Mentions })],
        });

    /// <summary>A text that waits to be read.</summary>
    public static CatalogText Waiting(Side side, Language language) => new(Stated(side, language), null, false);

    /// <summary>A text that cannot be read.</summary>
    public static CatalogText Broken(Side side, Language language) => new(Stated(side, language), Reading(side, language) with { Problem = "it is damaged" });

    /// <summary>A text as it is, with something of its reading changed.</summary>
    public static CatalogText With(CatalogText text, Func<Reading, Reading> change) => text with { Reading = change(text.Reading!) };

    public static CatalogMeeting Meeting(long id, DateOnly date, params CatalogText[] texts) => Meeting(id, date, "talks", ["putin", "xi-jinping"], texts);

    public static CatalogMeeting Meeting(long id, DateOnly date, string kind, string[] people, params CatalogText[] texts) =>
        new(new MeetingRecord(id, date, $"Meeting {id}", kind, people, [.. texts.Select(text => text.Text)]), texts);

    public static MeetingCatalog Catalog(params CatalogMeeting[] meetings) => new(meetings, DiplomaticLexicon.Default);

    private static MeetingText Stated(Side side, Language language) => new(side, language, $"https://{side.Code}.test/{language}", 1, "Outlet");

    private static Reading Reading(Side side, Language language) => new()
    {
        SnapshotId = 1, StatedSide = side, StatedLanguage = language, Engine = "1", Side = side, Language = language, Title = "Title", Letters = 1000, Statements = 100,
    };
}
