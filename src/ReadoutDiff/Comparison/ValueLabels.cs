using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Words for normalized values in the three languages.</summary>
public static class ValueLabels
{
    /// <summary>Labels of a value's id; the id itself where its kind is not known.</summary>
    public static IReadOnlyDictionary<Language, string> Of(string id)
    {
        var value = NormalizedValue.Parse(id);
        return value switch
        {
            { Kind: "percent" } percent => Same(percent.Text + "%"),
            { Kind: "anniversary" } jubilee => new Dictionary<Language, string>
            {
                [Language.Chinese] = jubilee.Text + "周年",
                [Language.Russian] = jubilee.Text + "-летие",
                [Language.English] = Ordinal(jubilee.Text) + " anniversary",
            },
            { Kind: "date" or "year" } date => Same(date.Text),
            { Kind: "number" } number => Same(Grouped(number)),
            { } money when money.Kind.StartsWith("money:", StringComparison.Ordinal) => Same(money.Kind["money:".Length..] + " " + Grouped(money)),
            _ => Same(id),
        };
    }

    private static Dictionary<Language, string> Same(string label) => new()
    {
        [Language.Chinese] = label,
        [Language.Russian] = label,
        [Language.English] = label,
    };

    private static string Grouped(NormalizedValue value) =>
        value.Number is { } number ? number.ToString("#,0.######", CultureInfo.InvariantCulture) : value.Text;

    private static string Ordinal(string number)
    {
        var isTeen = number.Length > 1 && number[^2] == '1';
        return number + (isTeen || number.Length == 0 ? "th" : number[^1] switch { '1' => "st", '2' => "nd", '3' => "rd", _ => "th" });
    }
}
