namespace ReadoutDiff.Versions;

/// <summary>Someone a list of attendees names.</summary>
/// <param name="Key">What makes two entries the same person: the lexicon's id, else the name without endings.</param>
/// <param name="Written">The name as written.</param>
internal readonly record struct AttendeeName(string Key, string Written);
