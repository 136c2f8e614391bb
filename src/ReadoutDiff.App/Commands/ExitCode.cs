namespace ReadoutDiff.App.Commands;

/// <summary>The program's documented exit codes.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, differences were found, and <c>--exit-code</c> was given.</summary>
    public const int DifferencesFound = 1;

    /// <summary>The command line, an input or an output cannot be used.</summary>
    public const int BadUsageOrInput = 2;

    /// <summary>Done as far as it went: something that was looked for was not found, and is named.</summary>
    public const int Incomplete = 3;

    /// <summary>Interrupted by the user, as shells count it (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
