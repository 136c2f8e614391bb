using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ReadoutDiff.Simulator.Distractors;

/// <summary>One published text of a fixture meeting. Title and time are read from the bare mark-up, not by the program under test.</summary>
/// <param name="Address">Where it is published.</param>
/// <param name="Side">Whose account it is.</param>
/// <param name="Language">Its language.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Published">When it was published, by the side's clock.</param>
/// <param name="Charset">The charset of its bytes.</param>
/// <param name="Body">Its bytes.</param>
internal sealed partial record FixtureText(Uri Address, string Side, string Language, string Title, DateTimeOffset Published, string Charset, byte[] Body)
{
    /// <summary>Reads a text.</summary>
    public static FixtureText Read(string file, string side, string language, Uri address, string charset, DateOnly met)
    {
        var body = File.ReadAllBytes(file);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = Encoding.GetEncoding(charset).GetString(body);
        var headline = Headline().Match(html);
        var title = WebUtility.HtmlDecode(Tag().Replace(headline.Groups["title"].Value, "")).Trim();
        var printed = Printed().Match(html);
        var day = printed.Success ? DateOnly.ParseExact(printed.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : met;
        var time = printed.Groups["time"].Success ? TimeOnly.ParseExact(printed.Groups["time"].Value, "HH:mm", CultureInfo.InvariantCulture) : new TimeOnly(18, 30);
        return new FixtureText(address, side, language, title, new DateTimeOffset(day.ToDateTime(time), TimeSpan.FromHours(side == "cn" ? 8 : 3)), charset, body);
    }

    [GeneratedRegex(@"(?:<h1[^>]*>|id=""News_Body_Title"">)(?<title>.*?)</(?:h1|div)>", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Headline();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!\d)(?<day>20\d\d-\d\d-\d\d)(?:[ T](?<time>\d\d:\d\d))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Printed();
}
