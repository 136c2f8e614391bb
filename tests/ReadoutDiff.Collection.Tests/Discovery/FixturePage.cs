using System.Text;

namespace ReadoutDiff.Collection.Tests.Discovery;

/// <summary>One page of a fixture meeting.</summary>
public sealed record FixturePage(string File, string Address, string Encoding, byte[] Body)
{
    public string ContentType => "text/html; charset=" + Encoding;

    public string Title
    {
        get
        {
            System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            var html = System.Text.Encoding.GetEncoding(Encoding).GetString(Body);
            var start = html.IndexOf("<title>", StringComparison.Ordinal) + 7;
            return html[start..html.IndexOf("</title>", StringComparison.Ordinal)].Split(['—', '•', '_'], 2)[0].Trim();
        }
    }
}
