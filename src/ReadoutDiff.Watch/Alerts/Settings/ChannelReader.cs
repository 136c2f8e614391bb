using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Lexicon.Yaml;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Watch.Alerts.Settings;

/// <summary>Reads one channel: of which kind it is, and what all kinds have.</summary>
internal static class ChannelReader
{
    private const int LongestName = 100;
    private static readonly string[] Common = ["name", "min-class", "kinds"];

    private static readonly Dictionary<string, string[]> Own = new(StringComparer.Ordinal)
    {
        ["webhook"] = ["secret"],
        ["mail"] = ["from", "smtp", "security", "user", "password"],
        ["command"] = [],
    };

    /// <summary>Reads a channel.</summary>
    /// <param name="file">The file.</param>
    /// <param name="item">The channel's mapping.</param>
    /// <param name="hosts">The hosts that may lie in private networks.</param>
    public static ChannelDraft Read(SettingsFile file, YamlMap item, IReadOnlyList<string> hosts)
    {
        var kinds = item.Entries.Select(entry => entry.Key.Text).Where(Own.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        if (kinds.Count != 1)
        {
            throw file.Error(item, "a channel is one of webhook, mail and command");
        }

        var kind = kinds[0];
        var map = new SettingsMap(file, item, $"a channel of the kind {kind}", [kind, .. Own[kind], .. Common]);
        var filter = new AlertFilter(Kinds(file, map), MinClass(file, map));
        string Name(string host) => map.Value("name") is { } given ? Checked(file, given) : $"{kind}:{host}";
        var place = map.Value("name") ?? map.Place;
        switch (kind)
        {
            case "webhook":
                var webhook = WebhookReader.Read(file, map, filter, hosts, Name);
                return new ChannelDraft(place, webhook.Name, _ => new WebhookChannel(webhook, file.Options));
            case "mail":
                var mail = MailReader.Read(file, map, filter, Name);
                return new ChannelDraft(place, mail.Name, _ => new MailChannel(mail, file.Options));
            default:
                var command = CommandReader.Read(file, map, filter, Name);
                return new ChannelDraft(place, command.Name, withheld => new CommandChannel(command with { WithheldVariables = withheld }, file.Options));
        }
    }

    private static string Checked(SettingsFile file, YamlScalar name) =>
        name.Text.Length <= LongestName && OneLine.Of(name.Text) == name.Text ? name.Text : throw file.Error(name, $"a name is one line of at most {LongestName} characters");

    private static ChangeClass MinClass(SettingsFile file, SettingsMap map) =>
        map.Value("min-class") is { } value ? Parse<ChangeClass>(file, value, AlertWords.Of) : AlertFilter.Default.MinClass;

    private static IReadOnlySet<AlertKind> Kinds(SettingsFile file, SettingsMap map)
    {
        if (map.Values("kinds") is not { } values)
        {
            return AlertFilter.Default.Kinds;
        }

        var kinds = values.Select(value => Parse<AlertKind>(file, value, AlertWords.Of)).ToHashSet();
        return kinds.Count > 0 ? kinds : throw file.Error(map.Find("kinds")!, "'kinds' names none, so that nothing would ever be sent");
    }

    private static T Parse<T>(SettingsFile file, YamlScalar value, Func<T, string> word)
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        var found = Array.FindIndex(all, one => word(one) == value.Text);
        return found >= 0 ? all[found] : throw file.Error(value, $"'{OneLine.Of(value.Text, 60)}' is none of {string.Join(", ", all.Select(word))}");
    }
}
