using ReadoutDiff.Alignment;
using ReadoutDiff.Comparison;
using ReadoutDiff.Corrections;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Display;

/// <summary>The kebab-case codes that JSON and anchors use for the model's enumerations.</summary>
public static class Codes
{
    /// <summary>Such as <c>both-left-heavier</c>.</summary>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.LeftOnly => "left-only",
        Verdict.RightOnly => "right-only",
        Verdict.BothLeftHeavier => "both-left-heavier",
        Verdict.BothRightHeavier => "both-right-heavier",
        _ => "both",
    };

    /// <summary>Such as <c>one-to-many</c>.</summary>
    public static string Code(this AlignmentKind kind) => kind switch
    {
        AlignmentKind.OneToOne => "one-to-one",
        AlignmentKind.OneToMany => "one-to-many",
        AlignmentKind.ManyToOne => "many-to-one",
        AlignmentKind.ManyToMany => "many-to-many",
        AlignmentKind.LeftOnly => "left-only",
        _ => "right-only",
    };

    /// <summary>Such as <c>lede</c>.</summary>
    public static string Code(this Section section) => section switch
    {
        Section.Title => "title",
        Section.Lede => "lede",
        Section.Summary => "summary",
        Section.Transcript => "transcript",
        _ => "attendees",
    };

    /// <summary>Such as <c>formula</c>; <c>value</c> for a normalized figure or date.</summary>
    public static string Code(this ConceptKind? kind) => kind switch
    {
        ConceptKind.Topic => "topic",
        ConceptKind.Formula => "formula",
        ConceptKind.Person => "person",
        ConceptKind.Body => "body",
        ConceptKind.Place => "place",
        ConceptKind.Document => "document",
        ConceptKind.Event => "event",
        _ => "value",
    };

    /// <summary>Such as <c>speaker</c>.</summary>
    public static string Code(this Correction correction) => correction switch
    {
        SideCorrection => "side",
        LanguageCorrection => "language",
        SpeakerCorrection => "speaker",
        ConceptCorrection => "concept",
        AlignmentCorrection => "alignment",
        _ => "note",
    };

    /// <summary>Such as <c>not-found</c>.</summary>
    public static string Code(this SpeakerAgreement agreement) => agreement switch
    {
        SpeakerAgreement.Agrees => "agrees",
        SpeakerAgreement.Differs => "differs",
        SpeakerAgreement.Unattributed => "unattributed",
        _ => "not-found",
    };

    /// <summary>Such as <c>left-only</c>.</summary>
    public static string Code(this WordChangeKind kind) => kind switch
    {
        WordChangeKind.Equal => "equal",
        WordChangeKind.LeftOnly => "left-only",
        _ => "right-only",
    };

    /// <summary>Such as <c>removed</c>, for words of two versions.</summary>
    public static string VersionCode(this WordChangeKind kind) => kind switch
    {
        WordChangeKind.Equal => "equal",
        WordChangeKind.LeftOnly => "removed",
        _ => "added",
    };

    /// <summary>Such as <c>typography</c>.</summary>
    public static string Code(this ChangeClass changeClass) => changeClass switch
    {
        ChangeClass.Layout => "layout",
        ChangeClass.Typography => "typography",
        ChangeClass.Wording => "wording",
        _ => "substance",
    };

    /// <summary>Such as <c>kept</c>.</summary>
    public static string Code(this StatementChangeKind kind) => kind switch
    {
        StatementChangeKind.Kept => "kept",
        StatementChangeKind.Added => "added",
        StatementChangeKind.Removed => "removed",
        StatementChangeKind.Split => "split",
        _ => "merged",
    };

    /// <summary>Such as <c>kept</c>.</summary>
    public static string Code(this ParagraphChangeKind kind) => kind switch
    {
        ParagraphChangeKind.Kept => "kept",
        ParagraphChangeKind.Added => "added",
        ParagraphChangeKind.Removed => "removed",
        ParagraphChangeKind.Split => "split",
        _ => "merged",
    };
}
