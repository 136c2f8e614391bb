using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Says how long the texts are, and how much of each has a counterpart.</summary>
internal static class LengthFindings
{
    public static IEnumerable<Finding> Of(ComparedPair pair)
    {
        var scripts = pair.Left.Readout.Language == pair.Right.Readout.Language
            ? ""
            : " Letters of different languages do not compare one to one.";
        yield return new Finding(
            FindingKind.Length,
            $"{Size(pair, isLeft: true)}; {Size(pair, isLeft: false)}.{scripts}",
            [],
            [])
        {
            Caveat = pair.LeftCaveat ?? pair.RightCaveat,
        };
    }

    private static string Size(ComparedPair pair, bool isLeft)
    {
        var text = pair.Text(isLeft);
        var alone = text.Statements.Count(statement => pair.Counterparts(statement.Order, isLeft).Count == 0);
        var share = text.Statements.Count == 0 ? 0 : (double)alone / text.Statements.Count;
        var name = pair.Names.Of(isLeft);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(isLeft ? "T" + name[1..] : name)} ({text.Readout.Language.Code()}) has {Plural.Of(pair.Table(isLeft).Letters, "letter")} in {Plural.Of(text.Statements.Count, "statement")}, {alone} of them ({share:0%}) with no counterpart found in the other");
    }
}
