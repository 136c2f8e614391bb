using ReadoutDiff.Lexicon.Yaml;

namespace ReadoutDiff.Watch.Alerts.Settings;

/// <summary>Reads the file of alert settings.</summary>
internal static class AlertSettingsReader
{
    /// <inheritdoc cref="AlertSettings.Load"/>
    public static AlertSettings Read(string path, ChannelOptions options)
    {
        var file = new SettingsFile(path, options);
        var root = new SettingsMap(file, file.ReadRoot(), "the file", ["feed", "allow-hosts", "channels"]);
        var feed = root.Value("feed") is { } place ? file.FullPath(place) : null;
        var hosts = (root.Values("allow-hosts") ?? []).Select(host => Host(file, host)).ToList();
        var drafts = new Dictionary<string, ChannelDraft>(StringComparer.Ordinal);
        var order = new List<ChannelDraft>();
        foreach (var item in Items(file, root))
        {
            var draft = ChannelReader.Read(file, item, hosts);
            if (!drafts.TryAdd(draft.Name, draft))
            {
                throw file.Error(draft.Place, $"a channel named '{draft.Name}' stands at line {drafts[draft.Name].Place.Line} already; give one of them another 'name'");
            }

            order.Add(draft);
        }

        if (feed is null && order.Count == 0)
        {
            throw file.Error(root.Place, "neither a feed nor a channel is named");
        }

        IReadOnlyList<string> withheld = [.. file.SecretVariables];
        return new AlertSettings([.. order.Select(draft => draft.Create(withheld))], feed);
    }

    private static IReadOnlyList<YamlMap> Items(SettingsFile file, SettingsMap root) => root.Find("channels") switch
    {
        null => [],
        YamlList list => [.. list.Items.Select(item => item as YamlMap ?? throw file.Error(item, $"a channel is a mapping, not {item.TypeName}"))],
        var other => throw file.Error(other, $"'channels' is a list, not {other.TypeName}"),
    };

    private static string Host(SettingsFile file, YamlScalar host) =>
        Uri.CheckHostName(host.Text.Trim('[', ']')) != UriHostNameType.Unknown ? host.Text : throw file.Error(host, $"'{OneLine.Of(host.Text, 60)}' is not the name of a host");
}
