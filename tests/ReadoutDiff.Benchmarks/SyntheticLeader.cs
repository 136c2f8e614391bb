namespace ReadoutDiff.Benchmarks;

/// <summary>Someone who takes part in generated meetings, by lexicon id and name in each language.</summary>
internal sealed record SyntheticLeader(string Id, string Chinese, string Russian, string English)
{
    /// <summary>Those of China.</summary>
    public static IReadOnlyList<SyntheticLeader> China { get; } =
    [
        new("xi-jinping", "习近平", "Си Цзиньпин", "Xi Jinping"),
        new("li-qiang", "李强", "Ли Цян", "Li Qiang"),
        new("wang-yi", "王毅", "Ван И", "Wang Yi"),
    ];

    /// <summary>Those of Russia, in the rank of those of China.</summary>
    public static IReadOnlyList<SyntheticLeader> Russia { get; } =
    [
        new("putin", "普京", "Владимир Путин", "Vladimir Putin"),
        new("mishustin", "米舒斯京", "Михаил Мишустин", "Mikhail Mishustin"),
        new("lavrov", "拉夫罗夫", "Сергей Лавров", "Sergey Lavrov"),
    ];

    /// <summary>The name in the language of a code.</summary>
    public string In(string language) => language switch
    {
        "zh" => Chinese,
        "ru" => Russian,
        _ => English,
    };
}
