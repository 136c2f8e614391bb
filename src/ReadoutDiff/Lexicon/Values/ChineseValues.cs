using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Values as Chinese writes them: 2400亿美元, 百分之二十, 2021年6月28日, 75周年, 20多份文件.</summary>
internal sealed class ChineseValues : IValueGrammar
{
    private const string Measures = "份个项次名位条家艘架列座所人种吨场部款篇组对批天辆桶度";
    private static readonly string[] LongMeasures = ["公里", "小时", "分钟", "立方米", "千瓦", "兆瓦", "多国"];
    private static readonly string[] Founding = ["建交", "成立", "胜利", "建党", "建国", "签署", "建军", "诞辰"];
    private static readonly (string Name, string Code)[] Currencies =
    [
        ("美元", "USD"), ("元人民币", "CNY"), ("人民币", "CNY"), ("欧元", "EUR"), ("卢布", "RUB"), ("日元", "JPY"), ("港元", "HKD"), ("元", "CNY"),
    ];

    /// <inheritdoc/>
    public int Read(ValueText text, int at, DateOnly? reference, List<Mention> found)
    {
        var han = text.Han(at);
        if (han != '\0' && !ChineseNumber.IsNumeral(han))
        {
            return han is '今' or '去' or '明' ? ReadRelativeYear(text, at, han, reference, found) : at;
        }

        if (han == '百' && HasWord(text, at, "百分之"))
        {
            return ChineseQuantity.TryRead(text, at + 3, out var share)
                ? Add(found, text.Mention(ValueIds.Percent(share.Value), at, share.End), share.End)
                : HasWord(text, at + 3, "百") ? Add(found, text.Mention(ValueIds.Percent(100), at, at + 4), at + 4) : at;
        }

        if (han == '百' && (HasWord(text, at, "百年华诞") || HasWord(text, at, "百年诞辰") || HasWord(text, at - 2, "建党百年")))
        {
            return Add(found, text.Mention(ValueIds.Anniversary(100), at, at + 2), at + 2);
        }

        var afterDate = ChineseDate.Read(text, at, reference, found);
        if (afterDate > at)
        {
            return afterDate;
        }

        return ChineseQuantity.TryRead(text, at, out var quantity) ? ReadUnit(text, at, quantity, found) : at;
    }

    /// <summary>Whether the Han characters at an atom are a word.</summary>
    internal static bool HasWord(ValueText text, int at, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (text.Han(at + i) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int ReadUnit(ValueText text, int at, Quantity quantity, List<Mention> found)
    {
        var end = quantity.End;
        if (text.Word(end) == "%")
        {
            return Add(found, text.Mention(ValueIds.Percent(quantity.Value), at, end + 1), end + 1);
        }

        if (HasWord(text, end, "个百分点"))
        {
            return Add(found, text.Mention(ValueIds.Percent(quantity.Value), at, end + 4), end + 4);
        }

        foreach (var (name, code) in Currencies)
        {
            if (HasWord(text, end, name) && !HasWord(text, end, "元首"))
            {
                return Add(found, text.Mention(ValueIds.Money(code, quantity.Value), at, end + name.Length), end + name.Length);
            }
        }

        if (text.Han(end) == '倍')
        {
            return Add(found, text.Mention(ValueIds.Times(quantity.Value), at, end + 1), end + 1);
        }

        if (text.Han(end) is '周' && text.Han(end + 1) is '年' && quantity.Whole > 0)
        {
            return Add(found, text.Mention(ValueIds.Anniversary(quantity.Whole), at, end + 2), end + 2);
        }

        return text.Han(end) == '年' ? ReadYears(text, at, quantity, found) : ReadCount(text, at, quantity, found);
    }

    private static int ReadYears(ValueText text, int at, Quantity quantity, List<Mention> found)
    {
        var end = quantity.End + 1;
        if (quantity.Whole is <= 0 or >= 1000)
        {
            return end;
        }

        var isFounding = Founding.Any(w => HasWord(text, at - w.Length, w));
        if (!isFounding && !quantity.IsTelling)
        {
            return end;
        }

        return Add(found, text.Mention(isFounding ? ValueIds.Anniversary(quantity.Whole) : ValueIds.Number(quantity.Value), at, end), end);
    }

    private static int ReadCount(ValueText text, int at, Quantity quantity, List<Mention> found)
    {
        var end = quantity.End;
        var length = LongMeasures.FirstOrDefault(m => HasWord(text, end, m))?.Length
            ?? (text.Han(end) != '\0' && Measures.Contains(text.Han(end), StringComparison.Ordinal) ? 1 : 0);
        // 四个自信 and the like are names of doctrines more than counts.
        var isName = quantity is { IsWritten: true, Value: < 10 } && text.Han(end) == '个';
        if (length == 0 || isName || !quantity.IsTelling || text.Han(at - 1) is '第' or '几' or '数')
        {
            return end;
        }

        return Add(found, text.Mention(ValueIds.Number(quantity.Value), at, end + length), end + length);
    }

    private static int ReadRelativeYear(ValueText text, int at, char han, DateOnly? reference, List<Mention> found)
    {
        if (reference is not { } date || text.Han(at + 1) != '年')
        {
            return at;
        }

        var year = date.Year + (han == '去' ? -1 : han == '明' ? 1 : 0);
        var afterMonth = ChineseDate.ReadMonth(text, at, at + 2, year, found);
        return afterMonth > at + 2 ? afterMonth : Add(found, text.Mention(ValueIds.Year(year), at, at + 2), at + 2);
    }

    private static int Add(List<Mention> found, Mention mention, int end)
    {
        found.Add(mention);
        return end;
    }
}
