using ReadoutDiff.Lexicon.Yaml;

namespace ReadoutDiff.Watch.Alerts.Settings;

/// <summary>A channel that was read and is not made yet.</summary>
/// <param name="Place">Where its name is given, or it begins.</param>
/// <param name="Name">Its name.</param>
/// <param name="Create">Makes it; takes the environment variables that hold secrets of any channel.</param>
internal sealed record ChannelDraft(YamlValue Place, string Name, Func<IReadOnlyList<string>, IAlertChannel> Create);
