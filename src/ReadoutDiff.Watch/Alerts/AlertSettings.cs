using ReadoutDiff.Model;
using ReadoutDiff.Watch.Alerts.Settings;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>Which ways alerts go, as a YAML file says. Disposing it closes its channels.</summary>
public sealed class AlertSettings : IDisposable
{
    internal AlertSettings(IReadOnlyList<IAlertChannel> channels, string? feedFile) => (Channels, FeedFile) = (channels, feedFile);

    /// <summary>The channels, in written order; their names differ.</summary>
    public IReadOnlyList<IAlertChannel> Channels { get; }

    /// <summary>The full path of the file for the feed; null where there is none.</summary>
    public string? FeedFile { get; }

    /// <summary>Reads a file. Strict: what is not understood is an error with its place. Secrets are read now, from where the file says they are.</summary>
    /// <param name="path">The file; relative paths in it are relative to its folder.</param>
    /// <param name="options">How channels send; null for the defaults.</param>
    /// <exception cref="ReadoutFormatException">The file cannot be read, or says something wrong; one line with file, line and column, and no secret.</exception>
    public static AlertSettings Load(string path, ChannelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return AlertSettingsReader.Read(path, options ?? new ChannelOptions());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var channel in Channels.OfType<IDisposable>())
        {
            channel.Dispose();
        }
    }
}
