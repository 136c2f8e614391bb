using System.CommandLine;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Commands;

/// <summary>The options of <c>compare</c>.</summary>
internal sealed class CompareOptions
{
    public Argument<string[]> Inputs { get; } = new("inputs")
    {
        HelpName = "LEFT> <RIGHT",
        Description = "Two readouts (a file with HTML, text, Markdown or JSON; an http or https address; - for standard input), or the folder of one meeting.",
        Arity = new ArgumentArity(1, 2),
    };

    public Option<string?> LeftSide { get; } = Text("--left-side", "CODE", "Whose account the left text is: cn, ru or another country code; else detected.");

    public Option<string?> RightSide { get; } = Text("--right-side", "CODE", "Whose account the right text is.");

    public Option<string?> LeftLanguage { get; } = LanguageOption("--left-lang", "Language of the left text: zh, ru or en; of a folder, the language to take.");

    public Option<string?> RightLanguage { get; } = LanguageOption("--right-lang", "Language of the right text.");

    public Option<string[]> Dictionaries { get; } = new("--dictionary")
    {
        HelpName = "FILE",
        Description = "A bilingual dictionary to align with (CC-CEDICT or dictd format); may be repeated.",
    };

    public Option<string?> Model { get; } = Text("--model", "DIR", "Align with the sentence-embedding model (ONNX, with its tokenizer) in this folder.");

    public Option<string?> ModelRuntime { get; } = Text("--model-runtime", "DIR", "Where ReadoutDiff.Embeddings is published; default: the folder embeddings beside the program.");

    public ReportOptions Reports { get; } = new("Write the comparison as JSON.", "Exit with 1 when the texts differ.");

    public NetworkOptions Network { get; } = new();

    public void AddTo(Command command)
    {
        command.Add(Inputs);
        Option[] options =
        [
            LeftSide, LeftLanguage, RightSide, RightLanguage, Dictionaries, Model, ModelRuntime,
        ];
        foreach (var option in options)
        {
            command.Add(option);
        }

        Reports.AddTo(command);
        Network.AddTo(command);
    }

    private static Option<string?> Text(string name, string helpName, string description) => new(name)
    {
        HelpName = helpName,
        Description = description,
    };

    private static Option<string?> LanguageOption(string name, string description)
    {
        var option = Text(name, "LANG", description);
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } code && LanguageCodes.Parse(code) == Language.Unknown)
            {
                result.AddError($"{name}: '{code}' is not one of zh, ru, en");
            }
        });
        return option;
    }
}
