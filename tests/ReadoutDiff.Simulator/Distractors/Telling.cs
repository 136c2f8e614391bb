namespace ReadoutDiff.Simulator.Distractors;

/// <summary>Tells a story in one language.</summary>
internal abstract class Telling
{
    /// <summary>The telling of a language: <c>zh</c>, <c>ru</c>, <c>en</c>.</summary>
    public static Telling In(string language) => language switch
    {
        "zh" => new ChineseTelling(),
        "ru" => new RussianTelling(),
        _ => new EnglishTelling(),
    };

    /// <summary>The story as a side tells it.</summary>
    public Account Tell(Story story, string side)
    {
        var (title, lead) = Open(story, side);
        var random = new Random(story.Seed);
        var names = Names(story, side);
        var remarks = Remarks.Select(remark => string.Format(System.Globalization.CultureInfo.InvariantCulture, remark, [.. names, random.Next(3, 30)])).ToArray();
        random.Shuffle(remarks);
        return new Account(title, [lead, .. remarks.Take(random.Next(3, 6)), .. story.Kind == StoryKind.OtherMeeting ? [Recall(story, side)] : Array.Empty<string>()]);
    }

    /// <summary>What may be said on any occasion: {0} is one of the speakers, {1} the other one, {2} a small number.</summary>
    protected abstract IReadOnlyList<string> Remarks { get; }

    /// <summary>Title and first paragraph.</summary>
    protected abstract (string Title, string Lead) Open(Story story, string side);

    /// <summary>The two who speak, as they are named in the nominative.</summary>
    protected abstract object[] Names(Story story, string side);

    /// <summary>A sentence in which a later story comes back to a meeting of the two.</summary>
    protected abstract string Recall(Story story, string side);

    /// <summary>The one a story is told about besides the side's own.</summary>
    protected static Leader Partner(Story story, string side) => story.Kind is StoryKind.OtherTalks or StoryKind.OtherMeeting or StoryKind.OtherCall ? story.Other : story.Guest(side);
}
