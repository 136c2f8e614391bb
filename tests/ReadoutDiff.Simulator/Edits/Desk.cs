using System.Globalization;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>What is written and revised in one language. In all texts {0} is the site's own speaker, {1} the other one, {2} the day of the meeting, {3} the day before.</summary>
internal abstract class Desk
{
    /// <summary>The desk of a language: <c>zh</c>, <c>ru</c>, <c>en</c>.</summary>
    public static Desk In(string language) => language switch
    {
        "zh" => new ChineseDesk(),
        "ru" => new RussianDesk(),
        _ => new EnglishDesk(),
    };

    /// <summary>The code of the language.</summary>
    public abstract string Language { get; }

    /// <summary>Paragraphs a text is put together from; each names its speakers, so that it may stand anywhere.</summary>
    public abstract IReadOnlyList<string> Paragraphs { get; }

    /// <summary>The last paragraph, which tells who took part.</summary>
    public abstract string Attendance { get; }

    /// <summary>The turns of a transcript, after its lead; none where no site of the language prints transcripts.</summary>
    public virtual IReadOnlyList<string> Turns => [];

    /// <summary>Sentences that can be added to any paragraph.</summary>
    public abstract IReadOnlyList<string> Additions { get; }

    /// <summary>Sentences that end a paragraph of <see cref="Paragraphs"/> and can as well end another narrated one.</summary>
    public abstract IReadOnlyList<string> Movable { get; }

    /// <summary>Beginnings of narrated paragraphs.</summary>
    public abstract IReadOnlyList<string> Narrated { get; }

    /// <summary>What a title can be continued with.</summary>
    public abstract IReadOnlyList<string> Headlines { get; }

    /// <summary>Replacements; each is done only where its words stand exactly once.</summary>
    public abstract IReadOnlyList<Revision> Revisions { get; }

    /// <summary>What ends a sentence, with the space after it.</summary>
    public abstract string Stop { get; }

    /// <summary>A day as it is written.</summary>
    public abstract string Day(DateOnly day);

    /// <summary>A text with the names put in.</summary>
    protected internal static string Put(string text, object[] names) => string.Format(CultureInfo.InvariantCulture, text, names);
}
