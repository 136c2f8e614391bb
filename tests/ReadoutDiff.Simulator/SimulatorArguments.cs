using System.Globalization;

namespace ReadoutDiff.Simulator;

/// <summary>The command line: pairs of a name and a value.</summary>
internal static class SimulatorArguments
{
    /// <summary>What can be given.</summary>
    public const string Usage = """
        usage: ReadoutDiff.Simulator [--port N] [--fixtures DIR] [--distractors N] [--hosts N] [--faults RATE] [--seed N] [--today YYYY-MM-DD]
        """;

    /// <summary>Reads the command line.</summary>
    /// <param name="args">The words.</param>
    /// <param name="fixtures">The fixtures folder where none is given.</param>
    /// <exception cref="FormatException">A name is not known, or a value is missing or no number.</exception>
    public static SimulatorOptions Read(IReadOnlyList<string> args, string fixtures)
    {
        var options = new SimulatorOptions { Fixtures = fixtures };
        var (rate, isLast) = (0.0, args.Count % 2 != 0);
        if (isLast)
        {
            throw new FormatException($"{args[^1]}: a value is missing");
        }

        foreach (var (name, value) in args.Chunk(2).Select(pair => (pair[0], pair[1])))
        {
            switch (name)
            {
                case "--fixtures":
                    options = options with { Fixtures = value };
                    break;
                case "--port":
                    options = options with { Port = Number(name, value) };
                    break;
                case "--distractors":
                    options = options with { Distractors = Number(name, value) };
                    break;
                case "--hosts":
                    options = options with { Hosts = Number(name, value) };
                    break;
                case "--seed":
                    options = options with { Seed = Number(name, value) };
                    break;
                case "--faults" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out rate) && rate <= 1:
                    break;
                case "--today" when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                    options = options with { Today = new DateTimeOffset(day.ToDateTime(new TimeOnly(23, 59)), TimeSpan.Zero) };
                    break;
                case "--faults" or "--today":
                    throw new FormatException($"{name} {value}: not understood");
                default:
                    throw new FormatException($"{name}: no such option");
            }
        }

        return options with { Faults = new FaultPlan(rate, options.Seed) };
    }

    private static int Number(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"{name} {value}: not a number");
}
