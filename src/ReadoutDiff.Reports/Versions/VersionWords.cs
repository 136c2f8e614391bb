using System.Globalization;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Reports.Versions;

/// <summary>What changed between two versions, in English words that all the views share.</summary>
public sealed class VersionWords(ILexicon lexicon)
{
    /// <summary>Names of people and concepts.</summary>
    public DisplayNames Names { get; } = new(lexicon);

    /// <summary>A statement's speaker and act, such as "Xi Jinping stressed 4/5".</summary>
    public string Who(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        var how = ActNames.WithStrength(attribution.Act);
        return Names.Speaker(attribution.Speaker) + (how.Length == 0 ? "" : " " + how);
    }

    /// <summary>That a concept came or went, as said of the later version.</summary>
    public static string Found(ConceptChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.IsAdded ? "now found in this text" : "no longer found in this text";
    }

    /// <summary>The class of all changes in a word or two, such as "wording" or "filled in".</summary>
    public static string Class(VersionDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return diff.IsFilledIn ? "filled in" : diff.Class.Code();
    }

    /// <summary>The class of all changes, with what it means.</summary>
    public static string ClassSentence(ChangeClass changeClass) => changeClass switch
    {
        ChangeClass.Layout => "Layout: no text changed.",
        ChangeClass.Typography => "Typography: the same words, set in another way.",
        ChangeClass.Wording => "Wording: words changed, came, went or moved.",
        _ => "Substance: what is said changed.",
    };

    /// <summary>That a first notice was filled in; null where it was not.</summary>
    public static string? FilledIn(VersionDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return diff.IsFilledIn ? "A first notice was filled in: nearly all of it stands, and most of the later text is new." : null;
    }

    /// <summary>A field's name; an unknown one as it is.</summary>
    public static string Field(FieldChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Field switch
        {
            "title" => "Title",
            "published" => "Published",
            "meeting-date" => "Meeting date",
            "place" => "Place",
            "outlet" => "Outlet",
            "language" => "Language",
            "side" => "Side",
            FieldChange.Attendee => "Attendee",
            var other => VisibleText.Line(other),
        };
    }

    /// <summary>What became of a statement, such as "moved, words changed".</summary>
    public static string Kind(StatementChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var parts = new List<string>();
        switch (change.Kind)
        {
            case StatementChangeKind.Added:
                return "added";
            case StatementChangeKind.Removed:
                return "removed";
            case StatementChangeKind.Split:
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"split in {change.After.Count}"));
                break;
            case StatementChangeKind.Merged:
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{change.Before.Count} merged"));
                break;
        }

        if (change.IsMoved)
        {
            parts.Add("moved");
        }

        if (change.Words is not null)
        {
            parts.Add(change.Class switch
            {
                ChangeClass.Typography => "typography changed",
                null or ChangeClass.Layout => "white space changed",
                _ => "words changed",
            });
        }

        if (change.Attribution is { } attribution)
        {
            parts.Add(attribution.IsOtherSpeaker ? "another speaker" : "another act");
        }

        return parts.Count == 0 ? "unchanged" : string.Join(", ", parts);
    }

    /// <summary>What became of a paragraph, such as "split, moved".</summary>
    public static string Kind(ParagraphChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return (change.Kind, change.IsMoved) switch
        {
            (ParagraphChangeKind.Kept, true) => "moved",
            (var kind, true) => kind.Code() + ", moved",
            var (kind, _) => kind.Code(),
        };
    }

    /// <summary>Whether there is anything to tell of a statement.</summary>
    public static bool IsChanged(StatementChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Class is not null || change.Kind != StatementChangeKind.Kept || change.IsMoved || change.Words is not null || change.Attribution is not null;
    }

    /// <summary>Whether there is anything to tell of a paragraph.</summary>
    public static bool IsChanged(ParagraphChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Kind != ParagraphChangeKind.Kept || change.IsMoved;
    }

    /// <summary>How many statements became what, most telling first; only what there is, such as (2, "added").</summary>
    public static IReadOnlyList<(int Count, string Words)> Counts(VersionDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return
        [
            .. new (int Count, string Words)[]
            {
                (diff.Statements.Count(change => change.Kind == StatementChangeKind.Added), "added"),
                (diff.Statements.Count(change => change.Kind == StatementChangeKind.Removed), "removed"),
                (diff.Statements.Count(change => change.Attribution is not null), "attributed otherwise"),
                (diff.Statements.Count(change => change.Words is not null), "changed inside"),
                (diff.Statements.Count(change => change.IsMoved), "moved"),
                (diff.Statements.Count(change => change.Kind == StatementChangeKind.Split), "split"),
                (diff.Statements.Count(change => change.Kind == StatementChangeKind.Merged), "merged"),
                (diff.Statements.Count(change => !IsChanged(change)), "unchanged"),
            }.Where(entry => entry.Count > 0),
        ];
    }

    /// <summary>The changed statements, heaviest class first, in reading order within a class.</summary>
    public static IReadOnlyList<StatementChange> MostTelling(VersionDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return [.. diff.Statements.Where(IsChanged).OrderByDescending(change => change.Class ?? ChangeClass.Layout)];
    }
}
