namespace ReadoutDiff.Alignment;

/// <summary>Puts groups in reading order and marks those that run against it.</summary>
internal static class GroupOrder
{
    /// <summary>Sorts by first left statement; a right-only group follows the group of the right statement before it.</summary>
    public static IReadOnlyList<AlignedGroup> Arrange(IReadOnlyList<AlignedGroup> groups)
    {
        var byRight = new SortedDictionary<int, AlignedGroup>();
        foreach (var group in groups)
        {
            foreach (var right in group.Right)
            {
                byRight[right] = group;
            }
        }

        var followers = new Dictionary<AlignedGroup, List<AlignedGroup>>(ReferenceEqualityComparer.Instance);
        var arranged = new List<AlignedGroup>(groups.Count);
        AlignedGroup? anchor = null;
        foreach (var group in byRight.Values)
        {
            if (group.Left.Count > 0)
            {
                anchor = group;
            }
            else if (anchor is null)
            {
                arranged.Add(group);
            }
            else if (followers.TryGetValue(anchor, out var list))
            {
                list.Add(group);
            }
            else
            {
                followers[anchor] = [group];
            }
        }

        foreach (var group in groups.Where(g => g.Left.Count > 0).OrderBy(g => g.Left[0]))
        {
            arranged.Add(group);
            if (followers.TryGetValue(group, out var list))
            {
                arranged.AddRange(list);
            }
        }

        return arranged;
    }

    /// <summary>Marks each two-sided group for which another stands before it in one text and after it in the other. Time O(g·log g).</summary>
    public static IReadOnlyList<AlignedGroup> MarkCrossings(IReadOnlyList<AlignedGroup> groups)
    {
        var marked = groups.ToArray();
        var order = Enumerable.Range(0, marked.Length)
            .Where(g => marked[g].Left.Count > 0 && marked[g].Right.Count > 0)
            .OrderBy(g => marked[g].Left[0])
            .ToArray();
        var smallestAfter = new int[order.Length + 1];
        smallestAfter[^1] = int.MaxValue;
        for (var at = order.Length - 1; at >= 0; at--)
        {
            smallestAfter[at] = Math.Min(smallestAfter[at + 1], marked[order[at]].Right[0]);
        }

        var largestBefore = -1;
        for (var at = 0; at < order.Length; at++)
        {
            var right = marked[order[at]].Right[0];
            if (largestBefore > right || smallestAfter[at + 1] < right)
            {
                marked[order[at]] = marked[order[at]] with { IsCrossing = true };
            }

            largestBefore = Math.Max(largestBefore, right);
        }

        return marked;
    }
}
