using System.Globalization;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>A host asked to be left alone for longer than is waited: no request was made.</summary>
internal sealed class HostRestsException(TimeSpan rest)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"the site asked to be left alone for another {Math.Ceiling(rest.TotalSeconds):0} s"));
