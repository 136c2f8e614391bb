using ReadoutDiff.Lexicon.Yaml;

namespace ReadoutDiff.Lexicon;

/// <summary>Collects what a lexicon file says, with the problems found on the way.</summary>
internal sealed class LexiconFileBuilder(string source, bool checksForms)
{
    private readonly List<Concept> _concepts = [];
    private readonly List<LexiconAct> _acts = [];
    private readonly List<LexiconProblem> _problems = [];
    private readonly List<LexiconReference> _references = [];
    private readonly Dictionary<string, (int Line, int Column)> _places = new(StringComparer.Ordinal);

    /// <summary>Whether forms are parsed to find problems and references.</summary>
    public bool ChecksForms => checksForms;

    public void AddProblem(YamlValue at, string message) => AddProblem(at.Line, at.Column, message);

    public void AddProblem(int line, int column, string message) =>
        _problems.Add(new LexiconProblem(source, line, column, message));

    public void AddReference(LexiconReference reference) => _references.Add(reference);

    public void AddRoot(YamlMap root)
    {
        foreach (var (key, value) in new LexiconFields(this).Entries(root))
        {
            switch (key.Text)
            {
                case "concepts":
                    AddItems(key, value, map => ConceptReader.Read(map, this), _concepts, c => c.Id);
                    break;
                case "acts":
                    AddItems(key, value, map => ActReader.Read(map, this), _acts, a => a.Act.Id);
                    break;
                default:
                    AddProblem(key, $"unknown key '{key.Text}' (known: concepts, acts)");
                    break;
            }
        }
    }

    public LexiconFile Build() => new(source, _concepts, _acts, [.. _problems.OrderBy(p => p.Line).ThenBy(p => p.Column)])
    {
        Places = _places,
        References = _references,
    };

    private void AddItems<T>(YamlScalar key, YamlValue value, Func<YamlMap, T?> read, List<T> items, Func<T, string> id)
        where T : class
    {
        if (value is not YamlList list)
        {
            AddProblem(value, $"'{key.Text}' must be a list, not {value.TypeName}");
            return;
        }

        foreach (var item in list.Items)
        {
            if (item is not YamlMap map)
            {
                AddProblem(item, $"each of '{key.Text}' must be a mapping, not {item.TypeName}");
            }
            else if (read(map) is { } entry)
            {
                // Acts and concepts are counted apart: "support" may be both.
                if (!_places.TryAdd(key.Text + "/" + id(entry), (map.Line, map.Column)))
                {
                    AddProblem(map, $"the id '{id(entry)}' stands twice (first on line {_places[key.Text + "/" + id(entry)].Line})");
                }
                else
                {
                    items.Add(entry);
                }
            }
        }
    }
}
