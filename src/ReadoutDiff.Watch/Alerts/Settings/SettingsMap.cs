using ReadoutDiff.Lexicon.Yaml;

namespace ReadoutDiff.Watch.Alerts.Settings;

/// <summary>A mapping all of whose keys are known.</summary>
internal sealed class SettingsMap
{
    private readonly SettingsFile _file;
    private readonly YamlMap _map;

    /// <summary>Checks the keys.</summary>
    /// <param name="file">The file, for errors.</param>
    /// <param name="map">The mapping.</param>
    /// <param name="what">What it is called in errors.</param>
    /// <param name="known">The keys it may have.</param>
    public SettingsMap(SettingsFile file, YamlMap map, string what, IReadOnlyList<string> known)
    {
        (_file, _map) = (file, map);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _) in map.Entries)
        {
            if (!known.Contains(key.Text, StringComparer.Ordinal))
            {
                throw file.Error(key, $"{what} has no '{OneLine.Of(key.Text, 60)}'; it may have {string.Join(", ", known)}");
            }

            if (!seen.Add(key.Text))
            {
                throw file.Error(key, $"'{key.Text}' stands here twice");
            }
        }
    }

    /// <summary>Where the mapping begins.</summary>
    public YamlValue Place => _map;

    /// <summary>What a key has, or null.</summary>
    public YamlValue? Find(string key) => _map.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value;

    /// <summary>The value of a key that is not empty; null where the key is missing.</summary>
    public YamlScalar? Value(string key) => Find(key) switch
    {
        null => null,
        YamlScalar { Text.Length: > 0 } value => value,
        var other => throw _file.Error(other, $"'{key}' is one value{(other is YamlScalar ? " and not empty" : $", not {other.TypeName}")}"),
    };

    /// <summary>The value of a key that must be there.</summary>
    public YamlScalar Required(string key, string what) => Value(key) ?? throw _file.Error(_map, $"{what} needs '{key}'");

    /// <summary>The values of a key that has a list, of which none is empty; null where the key is missing.</summary>
    public IReadOnlyList<YamlScalar>? Values(string key) => Find(key) switch
    {
        null => null,
        YamlList list => [.. list.Items.Select(item => item as YamlScalar ?? throw _file.Error(item, $"'{key}' is a list of values, not of {item.TypeName}"))],
        var other => throw _file.Error(other, $"'{key}' is a list, such as [a, b]"),
    };
}
