using System.Globalization;
using System.Text.RegularExpressions;
using ReadoutDiff.Reports.Tests.Samples;

namespace ReadoutDiff.Reports.Tests;

/// <summary>Contrast of the colours that words are written in, by WCAG 2.2 (1.4.3: at least 4.5 to 1).</summary>
[TestFixture]
public sealed partial class StyleSheetTests
{
    private static readonly (string Ink, string[] Papers)[] Pairs =
    [
        ("ink", ["bg", "surface", "hover", "left-tint", "right-tint", "left-mark", "right-mark", "target", "warn-tint"]),
        ("muted", ["bg", "surface", "hover", "left-tint", "right-tint", "target"]),
        ("left", ["bg", "surface", "left-tint"]),
        ("right", ["bg", "surface", "right-tint"]),
        ("both", ["surface"]),
        ("warn", ["bg", "surface", "warn-tint", "left-tint", "right-tint"]),
        ("del", ["del-tint"]),
        ("ins", ["ins-tint"]),
        ("focus", ["bg", "surface"]),
    ];

    [TestCase(0, TestName = "Contrast_LightScheme_IsEnough")]
    [TestCase(1, TestName = "Contrast_DarkScheme_IsEnough")]
    [TestCase(2, TestName = "Contrast_Print_IsEnough")]
    public void Contrast(int scheme)
    {
        var colours = Schemes()[scheme];

        foreach (var (ink, papers) in Pairs)
        {
            foreach (var paper in papers)
            {
                Assert.That(Ratio(colours[ink], colours[paper]), Is.GreaterThanOrEqualTo(4.5), $"{ink} on {paper}");
            }
        }
    }

    private static List<Dictionary<string, string>> Schemes()
    {
        using var writer = new StringWriter();
        new HtmlReport(Sample.Lexicon).Write(Sample.Empty(), writer);
        var schemes = new List<Dictionary<string, string>>();
        foreach (Match block in Root().Matches(writer.ToString()))
        {
            // A later scheme only names what it changes.
            var colours = schemes.Count == 0 ? [] : new Dictionary<string, string>(schemes[0], StringComparer.Ordinal);
            foreach (Match colour in Variable().Matches(block.Value))
            {
                colours[colour.Groups["name"].Value] = colour.Groups["value"].Value;
            }

            schemes.Add(colours);
        }

        return schemes;
    }

    private static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 0)) + (0.7152 * Channel(colour, 2)) + (0.0722 * Channel(colour, 4));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Root();

    [GeneratedRegex("--(?<name>[a-z-]+): #(?<value>[0-9a-f]{6})", RegexOptions.None, 1000)]
    private static partial Regex Variable();
}
