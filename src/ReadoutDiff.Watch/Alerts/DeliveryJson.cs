using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReadoutDiff.Archive.Alerts;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>
/// A delivery as the JSON object that webhooks post and commands read, in UTF-8:
/// <list type="table">
/// <item><term>id</term><description>the delivery; the same when it is repeated</description></item>
/// <item><term>key</term><description>the event; the same in every channel</description></item>
/// <item><term>kind</term><description><c>changed</c>, <c>failing</c> or <c>recovered</c></description></item>
/// <item><term>at</term><description>when it was found out: RFC 3339, UTC</description></item>
/// <item><term>address</term><description>the watched page</description></item>
/// <item><term>headline</term><description>one line</description></item>
/// <item><term>summary</term><description>an array of sentences, most telling first</description></item>
/// <item><term>class</term><description><c>layout</c>, <c>typography</c>, <c>wording</c>, <c>substance</c>, or null where nothing was compared</description></item>
/// <item><term>before, after</term><description>the numbers of the two captures, each may be null</description></item>
/// <item><term>link</term><description>where the change can be seen</description></item>
/// </list>
/// Members may be added; those above keep their meaning.
/// </summary>
public static class DeliveryJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the object. The same delivery gives the same bytes.</summary>
    public static byte[] Write(Delivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var alert = delivery.Alert;
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, DeliveryName.Of(delivery));
            json.WriteString("key"u8, alert.Key);
            json.WriteString("kind"u8, AlertWords.Of(alert.Kind));
            json.WriteString("at"u8, AlertWords.Of(alert.At));
            json.WriteString("address"u8, alert.Address);
            json.WriteString("headline"u8, alert.Headline);
            json.WriteStartArray("summary"u8);
            foreach (var sentence in alert.Summary)
            {
                json.WriteStringValue(sentence);
            }

            json.WriteEndArray();
            json.WriteString("class"u8, alert.Class is { } weight ? AlertWords.Of(weight) : null);
            WriteCapture(json, "before"u8, alert.Before);
            WriteCapture(json, "after"u8, alert.After);
            json.WriteString("link"u8, alert.Link);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteCapture(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? capture)
    {
        if (capture is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
