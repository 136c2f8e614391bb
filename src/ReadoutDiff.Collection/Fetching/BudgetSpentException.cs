using System.Globalization;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>The requests for one page took longer together than allowed.</summary>
internal sealed class BudgetSpentException(TimeSpan time)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"its requests took more than {time.TotalSeconds:0.##} s together"));
