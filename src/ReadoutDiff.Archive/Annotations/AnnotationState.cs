namespace ReadoutDiff.Archive.Annotations;

/// <summary>How far the annotations of an archive have come: both counters only grow, so that equal states hold equal annotations.</summary>
/// <param name="Added">How many were stored.</param>
/// <param name="Withdrawn">How many were withdrawn.</param>
public readonly record struct AnnotationState(long Added, long Withdrawn);
