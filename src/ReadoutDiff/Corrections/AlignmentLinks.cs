using ReadoutDiff.Alignment;

namespace ReadoutDiff.Corrections;

/// <summary>An alignment as links between statements, while it is being corrected. Its connected components are the groups.</summary>
internal sealed class AlignmentLinks
{
    private readonly Dictionary<(int Left, int Right), bool> _links = [];
    private readonly Dictionary<(bool IsLeft, int Order), HashSet<int>> _linked = [];
    private readonly Dictionary<(bool IsLeft, int Order), AlignedGroup> _engine = [];
    private readonly HashSet<(bool IsLeft, int Order)> _corrected = [];

    public AlignmentLinks(StatementAlignment alignment)
    {
        foreach (var group in alignment.Groups)
        {
            foreach (var left in group.Left)
            {
                _engine[(true, left)] = group;
                foreach (var right in group.Right)
                {
                    Link(left, right, isByHand: false);
                }
            }

            foreach (var right in group.Right)
            {
                _engine[(false, right)] = group;
            }
        }
    }

    /// <summary>The counterparts the engine had given a statement.</summary>
    public IReadOnlyList<int> Engine(bool isLeft, int order) =>
        _engine.TryGetValue((isLeft, order), out var group) ? isLeft ? group.Right : group.Left : [];

    /// <summary>Gives statements of one side exactly these counterparts.</summary>
    public void Correct(bool isLeft, IReadOnlyList<int> statements, IReadOnlyList<int> counterparts)
    {
        foreach (var order in statements)
        {
            Unlink((isLeft, order), onlyOfEngine: false);
            _corrected.Add((isLeft, order));
        }

        foreach (var order in counterparts)
        {
            Unlink((!isLeft, order), onlyOfEngine: true);
        }

        foreach (var order in statements)
        {
            foreach (var counterpart in counterparts)
            {
                Link(isLeft ? order : counterpart, isLeft ? counterpart : order, isByHand: true);
            }
        }
    }

    /// <summary>The groups in reading order.</summary>
    public IReadOnlyList<AlignedGroup> Groups()
    {
        var groups = new List<AlignedGroup>();
        var seen = new HashSet<(bool IsLeft, int Order)>();
        foreach (var start in _engine.Keys)
        {
            if (seen.Add(start))
            {
                groups.Add(GroupFrom(start, seen));
            }
        }

        return GroupOrder.MarkCrossings(GroupOrder.Arrange(groups));
    }

    private AlignedGroup GroupFrom((bool IsLeft, int Order) start, HashSet<(bool IsLeft, int Order)> seen)
    {
        List<int> left = [], right = [];
        var isByHand = false;
        var waiting = new Stack<(bool IsLeft, int Order)>([start]);
        while (waiting.TryPop(out var statement))
        {
            (statement.IsLeft ? left : right).Add(statement.Order);
            isByHand |= _corrected.Contains(statement);
            foreach (var other in _linked.GetValueOrDefault(statement) ?? [])
            {
                isByHand |= _links[statement.IsLeft ? (statement.Order, other) : (other, statement.Order)];
                if (seen.Add((!statement.IsLeft, other)))
                {
                    waiting.Push((!statement.IsLeft, other));
                }
            }
        }

        left.Sort();
        right.Sort();
        var before = _engine[start];
        var isWhole = before.Left.SequenceEqual(left) && before.Right.SequenceEqual(right);
        return new AlignedGroup(left, right, Score(), AlignmentShape.Of(left.Count, right.Count), IsCrossing: false) { IsCorrected = isByHand };

        // What a person says is sure; of a statement whose counterpart was taken away nothing is known.
        double Score() => isByHand ? 1 : isWhole || (left.Count > 0 && right.Count > 0) ? before.Score : 0;
    }

    private void Link(int left, int right, bool isByHand)
    {
        _links[(left, right)] = isByHand;
        Of((true, left)).Add(right);
        Of((false, right)).Add(left);
    }

    private void Unlink((bool IsLeft, int Order) statement, bool onlyOfEngine)
    {
        foreach (var other in Of(statement).ToArray())
        {
            var link = statement.IsLeft ? (statement.Order, other) : (other, statement.Order);
            if (!onlyOfEngine || !_links[link])
            {
                _links.Remove(link);
                Of(statement).Remove(other);
                Of((!statement.IsLeft, other)).Remove(statement.Order);
            }
        }
    }

    private HashSet<int> Of((bool IsLeft, int Order) statement)
    {
        if (!_linked.TryGetValue(statement, out var others))
        {
            _linked[statement] = others = [];
        }

        return others;
    }
}
