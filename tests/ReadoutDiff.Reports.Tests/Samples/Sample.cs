using ReadoutDiff.Alignment;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Tests.Samples;

/// <summary>Comparisons built by hand, each for what a report must show.</summary>
internal static class Sample
{
    private static readonly Speaker Xi = Speaker.Person("xi-jinping");
    private static readonly Speaker Putin = Speaker.Person("vladimir-putin");
    private static readonly SpeechAct Stress = new("stress", 4);
    private static readonly SpeechAct PointOut = new("point-out", 3);
    private static readonly SpeechAct Congratulate = new("congratulate", 3);

    public static SampleLexicon Lexicon { get; } = new();

    /// <summary>A Chinese and a Russian text: a jubilee only in the first, sport only in the second, a crossing, a two-to-one group.</summary>
    public static ReadoutComparison AcrossLanguages()
    {
        var left = new SampleText(Side.China, Language.Chinese, "cn.zh.html")
            .Paragraph(Section.Title).Say("{xi-jinping|习近平}同俄罗斯总统{vladimir-putin|普京}会谈")
            .Paragraph(Section.Lede).Say("3月4日，两国元首举行会谈。")
            .Paragraph(Section.Summary)
            .Say("{xi-jinping|习近平}强调，中俄关系{third-parties|不针对第三方}。", Xi, Stress)
            .Say("双方{trade|贸易}额增长{percent:20|20%}，", Xi, PointOut)
            .Say("要继续扩大{trade|贸易}。", Xi, PointOut)
            .Paragraph(Section.Summary)
            .Say("{vladimir-putin|普京}热烈祝贺{cpc-centenary|{cpc|中国共产党}成立100周年}。", Putin, Congratulate)
            .Say("双方还就{ukraine|乌克兰}危机交换意见。", Speaker.Both)
            .Build();
        var right = new SampleText(Side.Russia, Language.Russian, "ru.ru.html")
            .Paragraph(Section.Title).Say("Переговоры с {xi-jinping|Си Цзиньпином}")
            .Paragraph(Section.Lede).Say("4 марта состоялись переговоры лидеров двух стран.")
            .Paragraph(Section.Transcript)
            .Say("В.Путин: {trade|Торговля} выросла на {percent:20|20 процентов}.", Putin, PointOut)
            .Say("Мы развиваем {sport|спорт} и {sport|спортивные} обмены.", Putin, new SpeechAct("pledge", 5))
            .Say("Наше сотрудничество {third-parties|не направлено против третьих стран}.", Putin, Stress)
            .Say("Обсудили {ukraine|Украину}, подробно — {ukraine|украинский} кризис.", Putin)
            .Build();
        var alignment = new StatementAlignment(
            [
                new AlignedGroup([0], [0], 0.91, AlignmentKind.OneToOne, false),
                new AlignedGroup([1], [1], 0.88, AlignmentKind.OneToOne, false),
                new AlignedGroup([2], [4], 0.97, AlignmentKind.OneToOne, true),
                new AlignedGroup([3, 4], [2], 0.835, AlignmentKind.ManyToOne, true),
                new AlignedGroup([], [3], 0.9, AlignmentKind.RightOnly, false),
                new AlignedGroup([5], [], 0.95, AlignmentKind.LeftOnly, false),
                new AlignedGroup([6], [5], 0.7, AlignmentKind.OneToOne, false),
            ],
            []);
        return new ReadoutComparison
        {
            Left = left,
            Right = right,
            Alignment = alignment,
            Concepts = SampleMatrix.Of(left, right, Lexicon),
            CrossAttributions = [new CrossAttribution(Side.China, Putin, 5, true, [], null)],
            Findings =
            [
                new Finding("length", "The left text has 7 statements, the right one 6.", [], []),
                new Finding("theme-order", "Trade comes first in the right text, fourth in the left.", [3], [2]),
            ],
            Wording = [],
            Limits = [new Limit("no-embedding", "Similarity was scored from the lexicon alone.")],
        };
    }

    /// <summary>Two English texts with one word that differs.</summary>
    public static ReadoutComparison SameLanguage()
    {
        var left = new SampleText(Side.China, Language.English, "cn.en.txt")
            .Paragraph(Section.Summary).Say("{xi-jinping|Xi} stressed that {trade|trade} must grow steadily.", Xi, Stress).Build();
        var right = new SampleText(Side.Russia, Language.English, "ru.en.txt")
            .Paragraph(Section.Summary).Say("{xi-jinping|Xi} stressed that {trade|trade} must grow quickly.", Xi, Stress).Build();
        var equal = left.Readout.Text.IndexOf("steadily", StringComparison.Ordinal);
        return new ReadoutComparison
        {
            Left = left,
            Right = right,
            Alignment = new StatementAlignment([new AlignedGroup([0], [0], 0.99, AlignmentKind.OneToOne, false)], []),
            Concepts = SampleMatrix.Of(left, right, Lexicon),
            CrossAttributions = [],
            Findings = [],
            Wording =
            [
                new WordingDifference(0,
                [
                    new WordChange(WordChangeKind.Equal, new TextSpan(0, equal), new TextSpan(0, equal)),
                    new WordChange(WordChangeKind.LeftOnly, new TextSpan(equal, equal + 8), new TextSpan(equal, equal)),
                    new WordChange(WordChangeKind.RightOnly, new TextSpan(equal + 8, equal + 8), new TextSpan(equal, equal + 7)),
                    new WordChange(WordChangeKind.Equal, new TextSpan(equal + 8, equal + 9), new TextSpan(equal + 7, equal + 8)),
                ]),
            ],
            Limits = [],
        };
    }

    /// <summary>Two texts in which no concept is named and no statement is paired.</summary>
    public static ReadoutComparison Empty()
    {
        var left = new SampleText(Side.China, Language.English, "left.txt").Paragraph(Section.Summary).Say("One.").Build();
        var right = new SampleText(Side.China, Language.English, "right.txt").Paragraph(Section.Summary).Say("Two.").Build();
        return new ReadoutComparison
        {
            Left = left,
            Right = right,
            Alignment = new StatementAlignment(
                [
                    new AlignedGroup([0], [], 1, AlignmentKind.LeftOnly, false),
                    new AlignedGroup([], [0], 1, AlignmentKind.RightOnly, false),
                ],
                []),
            Concepts = [],
            CrossAttributions = [],
            Findings = [],
            Wording = [],
            Limits = [],
        };
    }

    /// <summary>Texts that try to break out of a report: markup, terminal escapes, direction marks, broken surrogates, endless words.</summary>
    public static ReadoutComparison Hostile()
    {
        const string Attack =
            "<script>alert(1)</script> \"><img src=x onerror=alert(2)> [red]x[/] \u001b[31mRED\u001b[0m \u202Eevil\u202C \ud800 "
            + "| `code` [link](javascript:alert(3)) ](http://evil.example) <!-- --> &lt; &amp; \u0000 \u2028 ";
        var left = new SampleText(new Side("cn"), Language.Unknown, "<b>\u001b[2J.txt")
            .Paragraph(Section.Title).Say("<h1 onclick=x>{<i>id</i>|T}</h1>")
            .Paragraph(Section.Summary)
            .Say(Attack + "{trade|trade<b>}" + new string('W', 400), Speaker.Person("name:<u>\u001b]0;Eve\u0007 [b]"), new SpeechAct("st<ress", 4))
            .Build();
        var right = new SampleText(Side.Unknown, Language.English, "right.txt")
            .Paragraph(Section.Summary).Say("Plain words.").Build();
        return new ReadoutComparison
        {
            Left = left with { Readout = left.Readout with { Address = "javascript:alert(4)", Outlet = "</style><script>", Place = "\"'>" } },
            Right = right,
            Alignment = new StatementAlignment(
                [
                    new AlignedGroup([0], [], 0.5, AlignmentKind.LeftOnly, false),
                    new AlignedGroup([1], [0], 0.5, AlignmentKind.OneToOne, false),
                ],
                []),
            Concepts = SampleMatrix.Of(left, right, Lexicon),
            CrossAttributions = [new CrossAttribution(Side.China, Speaker.Person("name:<u>"), 1, true, [0], false)],
            Findings = [new Finding("figure", "<script>x</script> \u202E | [a](b)", [1], [0])],
            Wording = [],
            LeftCaveat = "The left text was not read in full (<unknown-language>).",
            Limits = [new Limit("unknown-language", "<script>y</script> \u001b[31m | _x_")],
        };
    }
}
