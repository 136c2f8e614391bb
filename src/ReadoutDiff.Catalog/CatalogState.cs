namespace ReadoutDiff.Catalog;

/// <summary>How far the captures of all meetings' texts have been read. The three numbers add up to the texts.</summary>
/// <param name="Read">Texts that were read.</param>
/// <param name="Waiting">Texts that wait to be read, or to be read again since the engine or a correction has changed.</param>
/// <param name="Failed">Texts that cannot be read.</param>
/// <param name="RefreshedAt">When the archive was last looked at; in UTC. Null before the first time.</param>
/// <param name="IsReading">Whether waiting captures are being read.</param>
public sealed record CatalogState(int Read, int Waiting, int Failed, DateTimeOffset? RefreshedAt, bool IsReading);
