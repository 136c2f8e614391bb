using System.Text;

namespace ReadoutDiff.Eval;

/// <summary>Lines of figures, kept with the results of the tests and shown by a console logger of normal verbosity.</summary>
internal sealed class Table(string title)
{
    private readonly StringBuilder text = new StringBuilder().AppendLine().AppendLine(title);

    /// <summary>Adds a line.</summary>
    public void Add(string name, object figure) => text.Append("  ").Append(name.PadRight(52)).Append(figure).AppendLine();

    /// <summary>Adds a heading.</summary>
    public void Head(string heading) => text.Append(' ').AppendLine(heading);

    /// <summary>Prints all lines.</summary>
    public void Print()
    {
        TestContext.Out.WriteLine(text);
    }
}
