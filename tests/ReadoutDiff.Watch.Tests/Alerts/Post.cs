namespace ReadoutDiff.Watch.Tests.Alerts;

/// <summary>What a receiver got.</summary>
internal sealed record Post(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body);
