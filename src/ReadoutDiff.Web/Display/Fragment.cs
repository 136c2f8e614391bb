using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ReadoutDiff.Reports.Html;

namespace ReadoutDiff.Web.Display;

/// <summary>A part of a page that the report's writer writes, which encodes every word and value.</summary>
internal sealed class Fragment(Action<HtmlWriter> write) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => write(new HtmlWriter(writer));
}
