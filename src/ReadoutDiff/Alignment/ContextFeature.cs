namespace ReadoutDiff.Alignment;

/// <summary>What the other pairs say of a pair, once each has been judged by itself; named in <c>model.tsv</c> after a <c>Context</c>.</summary>
internal enum ContextFeature
{
    /// <summary>Always 1.</summary>
    ContextBias,

    /// <summary>Log-odds of the pair judged by itself.</summary>
    ContextLogOdds,

    /// <summary>By how much log-odds stay behind the best rival of the row and of the column, each at most 4; 0 or less.</summary>
    ContextRivalLoss,

    /// <summary>By how much log-odds exceed every rival of row and column, at most 4; 0 or more.</summary>
    ContextRivalMargin,

    /// <summary>How likely the statements before and after are aligned near each other too, 0 to 1; holds in a moved passage.</summary>
    ContextNeighbours,
}
