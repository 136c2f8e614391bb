using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Pages;
using ReadoutDiff.Simulator.Sites;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>A week of edits to freshly published pages. The same seed plans the same week.</summary>
internal sealed class EditPlan
{
    private const int FirstNumber = 70_000;
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly StoryKind[] Kinds = [StoryKind.Talks, StoryKind.Meeting, StoryKind.PhoneCall, StoryKind.VideoCall];
    private static readonly EditKind[] AllKinds = Enum.GetValues<EditKind>();
    private static readonly TroubleKind[] AllTroubles = Enum.GetValues<TroubleKind>();

    // Most sites write their pages anew for every reader, and say nothing of their age that holds.
    private static readonly Validation[] Validations =
    [
        Validation.None, Validation.Strong, Validation.Bytes, Validation.Now, Validation.None, Validation.Weak, Validation.Bytes, Validation.Now, Validation.None, Validation.Modified, Validation.Bytes, Validation.Now, Validation.None,
    ];

    private readonly DateTimeOffset _begin;
    private readonly bool _hasRotatingChrome;
    private readonly Random _random;
    private readonly List<PageHistory> _histories = [];
    private readonly List<PlannedEdit> _edits = [];
    private readonly List<PlannedTrouble> _troubles = [];
    private readonly Dictionary<(string Language, EditKind Kind), int> _counts = [];
    private int _troubled;

    /// <summary>Plans.</summary>
    /// <param name="options">With when the week begins, and how many pages are edited.</param>
    /// <param name="sites">The sites.</param>
    public EditPlan(SimulatorOptions options, IReadOnlyList<SimulatedSite> sites)
    {
        _begin = options.EditsFrom ?? throw new ArgumentException("The week has no beginning.", nameof(options));
        _hasRotatingChrome = options.HasRotatingChrome;
        _random = new Random(options.Seed);
        var slots = Enumerable.Range(0, int.MaxValue).SelectMany(number => Slots(number, sites)).Take(options.EditedPages);
        foreach (var (site, story, number, language) in slots)
        {
            Plan(site, story, number, language);
        }

        _edits.Sort((one, other) => one.At.CompareTo(other.At));
        _troubles.Sort((one, other) => one.From.CompareTo(other.From));
    }

    /// <summary>The pages.</summary>
    public IReadOnlyList<PageHistory> Histories => _histories;

    /// <summary>The edits, earliest first.</summary>
    public IReadOnlyList<PlannedEdit> Edits => _edits;

    /// <summary>The troubles, earliest first.</summary>
    public IReadOnlyList<PlannedTrouble> Troubles => _troubles;

    private IEnumerable<(SimulatedSite Site, Story Story, int Number, string Language)> Slots(int number, IReadOnlyList<SimulatedSite> sites)
    {
        var rank = (Rank)(number % 3);
        var day = DateOnly.FromDateTime(_begin.UtcDateTime).AddDays(-1);
        var (chinese, russian) = Leaders.Of(rank, day);
        var story = new Story(Kinds[_random.Next(Kinds.Length)], day, chinese, russian, Leaders.Others[0], "", _random.Next());
        return sites.Where(site => site is not PressSite && site.Side.Length > 0).SelectMany(site => site.LanguagesOf(story).Select(language => (site, story, FirstNumber + number, language)));
    }

    private void Plan(SimulatedSite site, Story story, int number, string language)
    {
        var desk = Desk.In(language);
        var (own, partner) = (story.Own(site.Side), story.Guest(site.Side));
        object[] names =
        [
            .. language switch { "zh" => [own.Chinese, partner.Chinese], "ru" => [own.Russian.Nominative, partner.Russian.Nominative], _ => new object[] { own.English, partner.English } },
            desk.Day(story.Day), desk.Day(story.Day.AddDays(-1)),
        ];
        var editor = new Editor(desk, names, _random);
        var time = new DateTimeOffset(story.Day.ToDateTime(new TimeOnly(_random.Next(10, 22), _random.Next(60))), TimeSpan.FromHours(site.Side == "cn" ? 8 : 3));
        var told = Telling.In(language).Tell(story, site.Side);
        var full = editor.Write(told.Title, told.Paragraphs[0]);
        var isStub = _histories.Count % 9 == 4;
        var isTranscript = isStub && site is KremlinSite;
        full = isTranscript ? full with { Paragraphs = [full.Paragraphs[0], full.Paragraphs[1], .. desk.Turns] } : full;
        var first = isStub ? full with { Paragraphs = [.. full.Paragraphs.Take(_random.Next(1, 3))] } : full;
        var page = new SimulatedPage(site.Address(number, time, story, language), first.Title, time, story.Rank, language, "utf-8", () => []);
        var states = new List<PageState> { new(_begin, first, _random.Next(2), 0) };
        var (troubles, newAddress) = Schedule(editor, page.Address, full, states, isTranscript);
        var moved = newAddress ? site.Address(number + 10_000, time, story, language) : null;
        _histories.Add(new PageHistory(page, site, states, troubles, Validations[_histories.Count % Validations.Length], moved, _hasRotatingChrome));
    }

    private (List<PlannedTrouble> Troubles, bool IsMoved) Schedule(Editor editor, Uri address, Account full, List<PageState> states, bool isTranscript)
    {
        var (troubles, edits) = (new List<PlannedTrouble>(), new List<PlannedEdit>());
        var isStub = states[0].Account.Paragraphs.Count < full.Paragraphs.Count;
        for (var at = _begin.AddHours(_random.Next(5, 40)).AddMinutes(_random.Next(60)); at < _begin + Week - TimeSpan.FromHours(30); at += TimeSpan.FromMinutes(_random.Next(9 * 60, 60 * 60)))
        {
            if (_random.Next(5) == 0 && troubles.Count < 2)
            {
                var kind = AllTroubles[_troubled++ % AllTroubles.Length];
                var till = kind == TroubleKind.Moved ? DateTimeOffset.MaxValue : at.AddHours(_random.Next(10, 20));
                troubles.Add(new PlannedTrouble(address, at, till, kind));

                // Sometimes a page comes back with another text.
                at = kind == TroubleKind.Moved ? at.AddHours(10) : _random.Next(3) == 0 && (isStub || !isTranscript) ? at.AddHours(5) : till.AddHours(9);
                if (kind != TroubleKind.Moved && at < till)
                {
                    Add(editor, address, full, states, edits, at, ref isStub);
                    at = till.AddHours(1);
                }

                continue;
            }

            // Nobody moves the turns of a transcript about.
            if (isStub || !isTranscript)
            {
                Add(editor, address, full, states, edits, at, ref isStub);
            }
        }

        _edits.AddRange(edits);
        _troubles.AddRange(troubles);
        return (troubles, troubles.Exists(trouble => trouble.Kind == TroubleKind.Moved));
    }

    private void Add(Editor editor, Uri address, Account full, List<PageState> states, List<PlannedEdit> edits, DateTimeOffset at, ref bool isStub)
    {
        var last = states[^1];
        if (isStub)
        {
            isStub = false;
            Keep(EditKind.FilledIn, last with { Since = at, Account = full }, ChangeClass.Substance, full.Paragraphs.Count > 2 && full.Paragraphs[2].Contains(": ", StringComparison.Ordinal) ? "the first notice is filled in with a transcript" : "the first notice is filled in");
            return;
        }

        // The rarest kinds first, so that every kind comes about as often as any other that finds something to do.
        foreach (var kind in AllKinds.OrderBy(kind => _counts.GetValueOrDefault((editor.Language, kind))).ThenBy(_ => _random.Next()).ToList())
        {
            switch (kind)
            {
                case EditKind.FilledIn:
                    continue;
                case EditKind.Redesign:
                    Keep(kind, last with { Since = at, Look = (last.Look + 1 + _random.Next(Look.Count - 1)) % Look.Count }, ChangeClass.Layout, "other mark-up", isRead: false);
                    return;
                case EditKind.WhiteSpace:
                    Keep(kind, last with { Since = at, Spacing = (last.Spacing + 1 + _random.Next(Look.Spacings - 1)) % Look.Spacings }, ChangeClass.Layout, "other white space", isRead: false);
                    return;
                case EditKind.Reverted:
                    if (edits.Count > 0 && edits[^1] is { IsRead: true, Kind: not (EditKind.Reverted or EditKind.FilledIn) } undone)
                    {
                        Keep(kind, last with { Since = at, Account = states[^2].Account }, undone.Class, $"{undone.Kind} taken back: {undone.Description}");
                        return;
                    }

                    continue;
                default:
                    if (editor.Edit(last.Account, kind) is { } edited)
                    {
                        Keep(kind, last with { Since = at, Account = edited.Account }, edited.Class, edited.Description);
                        return;
                    }

                    continue;
            }
        }

        void Keep(EditKind kind, PageState state, ChangeClass changeClass, string description, bool isRead = true)
        {
            _counts[(editor.Language, kind)] = _counts.GetValueOrDefault((editor.Language, kind)) + 1;
            states.Add(state);
            edits.Add(new PlannedEdit(address, at, kind, changeClass, isRead, description));
        }
    }
}
