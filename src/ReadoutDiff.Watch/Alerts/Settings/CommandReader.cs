namespace ReadoutDiff.Watch.Alerts.Settings;

/// <summary>Reads a command. Whether there is such a program shows when it is run: it may be installed later.</summary>
internal static class CommandReader
{
    public static CommandSettings Read(SettingsFile file, SettingsMap map, AlertFilter filter, Func<string, string> name)
    {
        var words = map.Values("command")!;
        foreach (var word in words.Where(word => word.Text.Contains('\0', StringComparison.Ordinal)))
        {
            throw file.Error(word, "a word of a command has no character NUL");
        }

        if (words is not [{ Text.Length: > 0 } program, ..])
        {
            throw file.Error(map.Find("command")!, "a command begins with a program");
        }

        return new CommandSettings(name(Path.GetFileName(program.Text)), program.Text, [.. words.Skip(1).Select(word => word.Text)], file.Folder, [], filter);
    }
}
