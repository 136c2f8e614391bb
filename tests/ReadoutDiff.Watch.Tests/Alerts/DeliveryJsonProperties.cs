using System.Text;
using System.Text.Json;
using ReadoutDiff.Watch.Alerts;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

// The arguments come from FsCheck, which the analyzer does not know.
#pragma warning disable NUnit1027

namespace ReadoutDiff.Watch.Tests.Alerts;

public class DeliveryJsonProperties
{
    [Property]
    public bool Write_AnyStrings_AreReadBack(string? headline, string? key, string? sentence)
    {
        var alert = Deliveries.Alert with { Headline = headline ?? "", Key = (key ?? "") + "\uD800\0", Summary = [sentence ?? ""] };
        using var json = JsonDocument.Parse(DeliveryJson.Write(Deliveries.Of(alert)));
        return json.RootElement.GetProperty("headline").GetString() == Whole(alert.Headline)
            && json.RootElement.GetProperty("key").GetString() == Whole(alert.Key)
            && json.RootElement.GetProperty("summary")[0].GetString() == Whole(alert.Summary[0]);
    }

    [Test]
    public void Write_LettersOfAnyScript_StandAsTheyAre() =>
        Assert.That(Encoding.UTF8.GetString(DeliveryJson.Write(Deliveries.Any)), Does.Contain("Слово ушло — 新版本"));

    // Halves of characters cannot be written in UTF-8.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
