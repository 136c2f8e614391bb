namespace ReadoutDiff.Alignment;

/// <summary>Names the shape of a group by how many statements it has on each side.</summary>
internal static class AlignmentShape
{
    public static AlignmentKind Of(int left, int right) => (left, right) switch
    {
        (_, 0) => AlignmentKind.LeftOnly,
        (0, _) => AlignmentKind.RightOnly,
        (1, 1) => AlignmentKind.OneToOne,
        (1, _) => AlignmentKind.OneToMany,
        (_, 1) => AlignmentKind.ManyToOne,
        _ => AlignmentKind.ManyToMany,
    };
}
