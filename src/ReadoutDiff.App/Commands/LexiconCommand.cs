using System.CommandLine;
using ReadoutDiff.App.Pipeline;

namespace ReadoutDiff.App.Commands;

/// <summary><c>readoutdiff lexicon check FILE</c>: says what is wrong in a lexicon file, with line and column.</summary>
internal static class LexiconCommand
{
    public static Command Create(Streams streams)
    {
        var files = new Argument<string[]>("files")
        {
            HelpName = "FILE",
            Description = "YAML lexicon files.",
            Arity = ArgumentArity.OneOrMore,
        };
        var check = new Command("check", "Validates lexicon files and names line and column of what is wrong.") { files };
        check.SetAction(parsed => Check(parsed.GetValue(files)!, streams));
        return new Command("lexicon", "Works on lexicon files.") { check };
    }

    private static int Check(string[] files, Streams streams)
    {
        var isBad = false;
        foreach (var file in files)
        {
            var problems = LexiconFiles.Check(file);
            foreach (var problem in problems)
            {
                streams.Error.WriteLine(problem);
            }

            isBad |= problems.Count > 0;
            if (problems.Count == 0)
            {
                streams.Output.WriteLine($"{file}: no problem found");
            }
        }

        return isBad ? ExitCode.BadUsageOrInput : ExitCode.Done;
    }
}
