namespace ReadoutDiff.Catalog;

/// <summary>Which meetings are asked for: those for which all that is given holds.</summary>
public sealed record MeetingQuery
{
    /// <summary>Longest <see cref="Words"/> that are looked at, in UTF-16 code units.</summary>
    public const int MaxWords = 1000;

    /// <summary>Longest page.</summary>
    public const int MaxPageLength = 500;

    /// <summary>
    /// Words that must all be found, each as part of a word: in the titles, outlets, kind, date (<c>2021-06-28</c>) and people of the meeting and its texts, or in the
    /// label, in any language, of a concept that one of its texts names. Letter case, diacritics, endings and the writing of Han characters do not matter.
    /// </summary>
    public string? Words { get; init; }

    /// <summary>The people who took part, all of them: lexicon ids, or <c>name:</c> and the name as written.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>The kind of meeting.</summary>
    public string? Kind { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Concepts that are each named in a text of the meeting.</summary>
    public IReadOnlyList<string> Concepts { get; init; } = [];

    /// <summary>
    /// Only where one of <see cref="Concepts"/>, or, where none is given, a contested concept (salience 3), is named by one side and not found in
    /// any text of another, all of which were read in whole.
    /// </summary>
    public bool OneSidedOnly { get; init; }

    /// <summary>Only where texts of at least two sides are known.</summary>
    public bool BothSidesOnly { get; init; }

    /// <summary>The page, from 1; one beyond the last is empty.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Meetings on a page, 1 to <see cref="MaxPageLength"/>; other numbers are taken as the nearest.</summary>
    public int PageLength { get; init; } = 50;
}
