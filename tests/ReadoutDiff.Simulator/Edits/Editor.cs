using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>Edits the texts of one page.</summary>
/// <param name="desk">What is written in its language.</param>
/// <param name="names">The names that are put in.</param>
/// <param name="random">What the choices are made by.</param>
internal sealed class Editor(Desk desk, object[] names, Random random)
{
    // The lead stays first, and is no sentence to lose.
    private const int Lead = 1;

    private readonly IReadOnlyList<Revision> _revisions =
    [
        .. desk.Revisions.SelectMany(revision => revision.Back is { } back ? new[] { revision, back } : [revision])
            .Select(revision => new Revision(revision.Kind, Desk.Put(revision.From, names), Desk.Put(revision.To, names))),
    ];

    /// <summary>The language of the texts.</summary>
    public string Language => desk.Language;

    /// <summary>What an editor files a kind under.</summary>
    public static ChangeClass ClassOf(EditKind kind) => kind switch
    {
        <= EditKind.WhiteSpace => ChangeClass.Layout,
        <= EditKind.Comma => ChangeClass.Typography,
        <= EditKind.ParagraphMoved => ChangeClass.Wording,
        _ => ChangeClass.Substance,
    };

    /// <summary>A text of some paragraphs that an editor finds something to do in.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="lead">Its first paragraph.</param>
    public Account Write(string title, string lead)
    {
        var chosen = desk.Paragraphs.ToArray();
        random.Shuffle(chosen);
        var account = new Account(title, [lead, .. chosen.Take(random.Next(6, 9)).Append(desk.Attendance).Select(text => Desk.Put(text, names))]);

        // Texts of one language are not to be all alike: some begin with what others are edited to.
        foreach (var revision in _revisions.Where(revision => revision.Kind is EditKind.Synonym or EditKind.WordOrder or EditKind.Figure or EditKind.Name && random.Next(6) == 0))
        {
            account = Replace(account, revision) ?? account;
        }

        foreach (var slip in _revisions.Where(revision => revision.Kind == EditKind.Spelling && random.Next(3) == 0))
        {
            account = Replace(account, new Revision(slip.Kind, slip.To, slip.From)) ?? account;
        }

        return account;
    }

    /// <summary>Edits a text.</summary>
    /// <returns>The edited text; null where the kind finds nothing to do in it.</returns>
    public EditResult? Edit(Account account, EditKind kind) => kind switch
    {
        EditKind.Paragraphs => Divide(account),
        EditKind.SentenceMoved => MoveSentence(account),
        EditKind.ParagraphMoved => MoveParagraph(account),
        EditKind.SentenceAdded => AddSentence(account),
        EditKind.SentenceRemoved => RemoveSentence(account),
        EditKind.ParagraphAdded => AddParagraph(account),
        EditKind.ParagraphRemoved => RemoveParagraph(account),
        EditKind.Title => Retitle(account),
        EditKind.Several => Twice(account),
        _ => Revise(account, kind),
    } is { } edited && !Same(edited.Account, account) ? new EditResult(edited.Account, edited.Class ?? ClassOf(kind), edited.Description) : null;

    /// <summary>Whether two texts are the same.</summary>
    public static bool Same(Account one, Account other) => one.Title == other.Title && one.Paragraphs.SequenceEqual(other.Paragraphs);

    private (Account Account, string Description, ChangeClass? Class)? Revise(Account account, EditKind kind)
    {
        var fitting = _revisions.Where(revision => revision.Kind == kind).Select(revision => (revision, edited: Replace(account, revision))).Where(pair => pair.edited is not null).ToList();
        return fitting.Count == 0 ? null : fitting[random.Next(fitting.Count)] is var (revision, edited) ? (edited!, $"{revision.From} -> {revision.To}", null) : null;
    }

    private static Account? Replace(Account account, Revision revision)
    {
        var at = Enumerable.Range(0, account.Paragraphs.Count).Where(i => account.Paragraphs[i].Contains(revision.From, StringComparison.Ordinal)).ToList();
        if (at is not [var only] || account.Paragraphs[only].Split(revision.From).Length != 2)
        {
            return null;
        }

        // What would put a word in that is there already was meant for another text.
        var edited = account.Paragraphs[only].Replace(revision.From, revision.To, StringComparison.Ordinal);
        return revision.To.Contains(revision.From, StringComparison.Ordinal) && account.Paragraphs[only].Contains(revision.To, StringComparison.Ordinal) ? null : With(account, only, edited);
    }

    private (Account Account, string Description, ChangeClass? Class)? Divide(Account account)
    {
        var long_ = Enumerable.Range(Lead, account.Paragraphs.Count - Lead).Where(i => Sentences(account.Paragraphs[i]).Count > 1).ToList();
        if (long_.Count > 0 && random.Next(2) == 0)
        {
            var at = long_[random.Next(long_.Count)];
            var sentences = Sentences(account.Paragraphs[at]);
            return (With(account, at, sentences[0].TrimEnd(), string.Concat(sentences.Skip(1))), $"divided after: {sentences[0]}", null);
        }

        if (account.Paragraphs.Count < Lead + 2)
        {
            return null;
        }

        var first = random.Next(Lead, account.Paragraphs.Count - 1);
        var joined = account.Paragraphs[first] + Gap + account.Paragraphs[first + 1];
        return (account with { Paragraphs = [.. account.Paragraphs.Take(first), joined, .. account.Paragraphs.Skip(first + 2)] }, $"joined with the next: {account.Paragraphs[first]}", null);
    }

    private (Account Account, string Description, ChangeClass? Class)? MoveSentence(Account account)
    {
        foreach (var sentence in desk.Movable.Select(text => Desk.Put(text, names)))
        {
            var from = account.Paragraphs.ToList().FindIndex(text => text.EndsWith(Gap + sentence, StringComparison.Ordinal) && text != sentence);
            var to = Enumerable.Range(Lead, account.Paragraphs.Count - Lead)
                .Where(i => i != from && desk.Narrated.Any(opening => account.Paragraphs[i].StartsWith(opening, StringComparison.Ordinal)) && !account.Paragraphs[i].Contains(sentence, StringComparison.Ordinal))
                .ToList();
            if (from >= Lead && to.Count > 0)
            {
                var target = to[random.Next(to.Count)];
                var without = With(account, from, account.Paragraphs[from][..^(Gap + sentence).Length]);
                return (With(without, target, without.Paragraphs[target] + Gap + sentence), $"moved to the end of another paragraph: {sentence}", null);
            }
        }

        return null;
    }

    private (Account Account, string Description, ChangeClass? Class)? MoveParagraph(Account account)
    {
        var last = account.Paragraphs.Count - 1;
        if (last - Lead < 3)
        {
            return null;
        }

        var from = random.Next(Lead, last);
        var to = from - Lead >= 2 ? random.Next(Lead, from - 1) : random.Next(from + 2, last + 1);
        var paragraphs = account.Paragraphs.ToList();
        paragraphs.RemoveAt(from);
        paragraphs.Insert(Math.Min(to, paragraphs.Count), account.Paragraphs[from]);
        return (account with { Paragraphs = paragraphs }, $"moved: {account.Paragraphs[from]}", null);
    }

    private (Account Account, string Description, ChangeClass? Class)? AddSentence(Account account)
    {
        var fresh = desk.Additions.Select(text => Desk.Put(text, names)).Where(text => !account.Paragraphs.Any(paragraph => paragraph.Contains(text, StringComparison.Ordinal))).ToList();
        if (fresh.Count == 0 || account.Paragraphs.Count < Lead + 2)
        {
            return null;
        }

        var (sentence, at) = (fresh[random.Next(fresh.Count)], random.Next(Lead, account.Paragraphs.Count - 1));
        return (With(account, at, account.Paragraphs[at] + Gap + sentence), $"added: {sentence}", null);
    }

    private (Account Account, string Description, ChangeClass? Class)? RemoveSentence(Account account)
    {
        var at = Enumerable.Range(Lead, account.Paragraphs.Count - Lead).Where(i => Sentences(account.Paragraphs[i]).Count > 1).ToList();
        if (at.Count == 0)
        {
            return null;
        }

        var chosen = at[random.Next(at.Count)];
        var sentences = Sentences(account.Paragraphs[chosen]);
        return (With(account, chosen, string.Concat(sentences.SkipLast(1)).TrimEnd()), $"removed: {sentences[^1]}", null);
    }

    private (Account Account, string Description, ChangeClass? Class)? AddParagraph(Account account)
    {
        // Told apart by their first words, which no edit of them changes in all places at once.
        var fresh = desk.Paragraphs.Select(text => Desk.Put(text, names)).Where(text => !account.Paragraphs.Any(paragraph => Shared(paragraph, text))).ToList();
        if (fresh.Count == 0)
        {
            return null;
        }

        var (added, at) = (fresh[random.Next(fresh.Count)], random.Next(Lead, account.Paragraphs.Count + 1));
        return (account with { Paragraphs = [.. account.Paragraphs.Take(at), added, .. account.Paragraphs.Skip(at)] }, $"added: {added}", null);
    }

    private (Account Account, string Description, ChangeClass? Class)? RemoveParagraph(Account account)
    {
        if (account.Paragraphs.Count < Lead + 4)
        {
            return null;
        }

        var at = random.Next(Lead, account.Paragraphs.Count);
        return (account with { Paragraphs = [.. account.Paragraphs.Take(at), .. account.Paragraphs.Skip(at + 1)] }, $"removed: {account.Paragraphs[at]}", null);
    }

    private (Account Account, string Description, ChangeClass? Class)? Retitle(Account account)
    {
        var plain = desk.Headlines.FirstOrDefault(end => account.Title.EndsWith(end, StringComparison.Ordinal)) is { } old ? account.Title[..^old.Length] : account.Title;
        var title = plain + desk.Headlines[random.Next(desk.Headlines.Count)];
        return (account with { Title = title }, $"{account.Title} -> {title}", null);
    }

    private (Account Account, string Description, ChangeClass? Class)? Twice(Account account)
    {
        EditKind[] kinds = [EditKind.Paragraphs, EditKind.Quotes, EditKind.Dash, EditKind.Space, EditKind.Synonym, EditKind.WordOrder, EditKind.Figure, EditKind.Name, EditKind.SentenceAdded];
        random.Shuffle(kinds);
        (EditResult Edit, EditKind Kind)? first = null;
        foreach (var kind in kinds)
        {
            if (Edit(first?.Edit.Account ?? account, kind) is not { } edit)
            {
                continue;
            }

            if (first is { } before)
            {
                return (edit.Account, $"{before.Kind} {before.Edit.Description}; {kind} {edit.Description}", (ChangeClass)Math.Max((int)before.Edit.Class, (int)edit.Class));
            }

            first = (edit, kind);
        }

        return null;
    }

    private string Gap => desk.Stop[1..];

    private List<string> Sentences(string paragraph)
    {
        var sentences = paragraph.Split(desk.Stop).ToList();
        for (var i = 0; i < sentences.Count - 1; i++)
        {
            sentences[i] += desk.Stop;
        }

        return [.. sentences.Where(sentence => sentence.Length > 0)];
    }

    // Long enough a stretch in common that the one is an edited form of the other, or a part of it.
    private static bool Shared(string one, string other)
    {
        const int Stretch = 9;
        return Enumerable.Range(0, Math.Max(0, other.Length - Stretch)).Count(i => one.Contains(other.Substring(i, Stretch), StringComparison.Ordinal)) > other.Length / 4;
    }

    private static Account With(Account account, int at, params string[] instead) =>
        account with { Paragraphs = [.. account.Paragraphs.Take(at), .. instead, .. account.Paragraphs.Skip(at + 1)] };
}
