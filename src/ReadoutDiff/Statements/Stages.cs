using System.Diagnostics;

namespace ReadoutDiff.Statements;

/// <summary>Marks the stages of a comparison of versions for whoever measures or traces them; costs nothing where nobody listens.</summary>
internal static class Stages
{
    private static readonly ActivitySource Source = new("ReadoutDiff.Versions");

    /// <summary>Does a stage.</summary>
    public static T Time<T>(string name, Func<T> act)
    {
        using var stage = Source.StartActivity(name);
        return act();
    }

    /// <summary>Does a stage that gives nothing.</summary>
    public static void Time(string name, Action act)
    {
        using var stage = Source.StartActivity(name);
        act();
    }
}
