using FsCheck;
using FsCheck.Fluent;

namespace ReadoutDiff.Tests.Text;

/// <summary>Generates texts that mix scripts, marks, ill-formed UTF-16 and invisible characters.</summary>
internal static class WrittenText
{
    private static readonly string[] Parts =
    [
        "中", "俄", "关系", "𠮷", "20", "1.5", "240,000", "2021年", "Россия", "ё", "и\u0306", "е\u0301", "российско-китайский",
        "G20", "China's", "co-operation", "100-летие", " ", "\u00A0", "\n", "\r\n", "-", "—", "–", ".", ",", "，", "。", "“", "”", "«", "»",
        "'", "’", "\u00AD", "\u200B", "\u200D", "\u0301", "👩‍👩‍👧", "🇨🇳", "\uD800", "\uDC00", "１２", "Ａ", "\u0600", "ก", "각", "क्षि", "\0",
    ];

    public static Arbitrary<string> Any() =>
        Gen.Elements(Parts).ListOf().Select(parts => string.Concat(parts)).ToArbitrary();
}
