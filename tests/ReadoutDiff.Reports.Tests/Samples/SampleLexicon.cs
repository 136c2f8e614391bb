using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Tests.Samples;

/// <summary>Labels for the concepts of the samples.</summary>
internal sealed class SampleLexicon : ILexicon
{
    public IReadOnlyDictionary<string, Concept> Concepts { get; } = new[]
    {
        Concept("xi-jinping", ConceptKind.Person, "习近平", "Си Цзиньпин", "Xi Jinping"),
        Concept("vladimir-putin", ConceptKind.Person, "普京", "Владимир Путин", "Vladimir Putin"),
        Concept("cpc", ConceptKind.Body, "中国共产党", "КПК", "Communist Party of China"),
        Concept("cpc-centenary", ConceptKind.Event, "中国共产党成立100周年", "100-летие КПК", "CPC centenary"),
        Concept("trade", ConceptKind.Topic, "贸易", "торговля", "trade"),
        Concept("sport", ConceptKind.Topic, "体育", "спорт", "sport"),
        Concept("ukraine", ConceptKind.Place, "乌克兰", "Украина", "Ukraine"),
        Concept("third-parties", ConceptKind.Formula, "不针对第三方", "не направлено против третьих стран", "not aimed at third parties"),
    }.ToDictionary(concept => concept.Id, StringComparer.Ordinal);

    public IReadOnlyList<ActForm> Acts(Language language) => [];

    public IReadOnlyList<Mention> Match(string text, TextSpan range, Language language, DateOnly? reference) => [];

    private static Concept Concept(string id, ConceptKind kind, string zh, string ru, string en) => new()
    {
        Id = id,
        Kind = kind,
        Labels = new Dictionary<Language, string> { [Language.Chinese] = zh, [Language.Russian] = ru, [Language.English] = en },
        Forms = new Dictionary<Language, IReadOnlyList<string>>(),
    };
}
