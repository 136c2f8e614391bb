namespace ReadoutDiff.Watch.Alerts;

/// <summary>What is run for an alert.</summary>
/// <param name="Name">The channel's name.</param>
/// <param name="Program">A path, or a name that is looked up in <c>PATH</c>.</param>
/// <param name="Arguments">Its arguments, as they are: no shell reads them.</param>
/// <param name="Folder">The folder it runs in.</param>
/// <param name="WithheldVariables">Environment variables it does not get, since they hold other channels' secrets.</param>
/// <param name="Filter">Which alerts it is run for.</param>
public sealed record CommandSettings(
    string Name, string Program, IReadOnlyList<string> Arguments, string Folder, IReadOnlyList<string> WithheldVariables, AlertFilter Filter);
