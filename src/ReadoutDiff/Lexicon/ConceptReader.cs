using ReadoutDiff.Lexicon.Yaml;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>Reads one concept of a lexicon file.</summary>
internal sealed class ConceptReader
{
    private readonly LexiconFileBuilder _file;
    private readonly LexiconFields _fields;
    private readonly Dictionary<Language, string> _labels = [];
    private readonly Dictionary<Language, IReadOnlyList<string>> _forms = [];
    private readonly Dictionary<Language, IReadOnlyList<string>> _titles = [];
    private readonly Dictionary<Language, IReadOnlyList<string>> _exclusions = [];
    private string _id = "";
    private ConceptKind? _kind;
    private IReadOnlyList<string> _broader = [];
    private int _salience = 2;
    private string _country = "";
    private string _origin = "";

    private ConceptReader(LexiconFileBuilder file)
    {
        _file = file;
        _fields = new LexiconFields(file);
    }

    /// <summary>The concept; null when it has no usable id or kind.</summary>
    public static Concept? Read(YamlMap map, LexiconFileBuilder file)
    {
        var reader = new ConceptReader(file);

        // The id comes first wherever it is written: references are noted under it.
        foreach (var (key, value) in map.Entries.Where(e => e.Key.Text == "id").Take(1))
        {
            reader._id = reader._fields.Id(key, value);
        }

        foreach (var (key, value) in reader._fields.Entries(map))
        {
            reader.ReadField(key, value);
        }

        return reader.Build(map);
    }

    private void ReadField(YamlScalar key, YamlValue value)
    {
        switch (key.Text)
        {
            case "id":
                break;
            case "kind":
                _kind = ReadKind(key, value);
                break;
            case "labels":
                foreach (var (language, label) in _fields.ByLanguage(key, value))
                {
                    _labels[LanguageCodes.Parse(language.Text)] = _fields.Text(language, label);
                }

                break;
            case "zh" or "ru" or "en":
                _forms[LanguageCodes.Parse(key.Text)] = _fields.Forms(key, value, LanguageCodes.Parse(key.Text), _id);
                break;
            case "titles":
                Add(_titles, _fields.FormsByLanguage(key, value, _id));
                break;
            case "not":
                Add(_exclusions, _fields.FormsByLanguage(key, value, _id));
                break;
            case "broader":
                var ids = _fields.Texts(key, value);
                ids.ForEach(to => _file.AddReference(new LexiconReference(_id, to.Text, Language.Unknown, to.Line, to.Column)));
                _broader = [.. ids.Select(to => to.Text)];
                break;
            case "salience":
                _salience = _fields.Number(key, value, 1, 3);
                break;
            case "country":
                _country = _fields.Id(key, value);
                break;
            case "source":
                _origin = _fields.Text(key, value);
                break;
            default:
                _file.AddProblem(key, $"unknown key '{key.Text}' of a concept");
                break;
        }
    }

    private ConceptKind? ReadKind(YamlScalar key, YamlValue value)
    {
        var text = _fields.Text(key, value);
        ConceptKind? read = text switch
        {
            "topic" => ConceptKind.Topic,
            "formula" => ConceptKind.Formula,
            "person" => ConceptKind.Person,
            "body" => ConceptKind.Body,
            "place" => ConceptKind.Place,
            "document" => ConceptKind.Document,
            "event" => ConceptKind.Event,
            _ => null,
        };
        if (read is null && text.Length > 0)
        {
            _file.AddProblem(value, $"unknown kind '{text}' (known: topic, formula, person, body, place, document, event)");
        }

        return read;
    }

    private Concept? Build(YamlMap map)
    {
        if (_id.Length == 0)
        {
            if (!map.Entries.Any(e => e.Key.Text == "id"))
            {
                _file.AddProblem(map, "a concept has no id");
            }

            return null;
        }

        if (_kind is null)
        {
            if (!map.Entries.Any(e => e.Key.Text == "kind"))
            {
                _file.AddProblem(map, $"'{_id}' has no kind");
            }

            return null;
        }

        CheckWords(map);
        return new Concept
        {
            Id = _id,
            Kind = _kind.Value,
            Labels = _labels,
            Forms = _forms,
            Exclusions = _exclusions,
            Titles = _titles,
            Broader = _broader,
            Salience = _salience,
            Country = _country,
            Source = _origin,
        };
    }

    private void CheckWords(YamlMap map)
    {
        if (_forms.Count == 0)
        {
            _file.AddProblem(map, $"'{_id}' has no forms");
        }

        foreach (var language in _forms.Keys.Where(l => !_labels.ContainsKey(l)))
        {
            _file.AddProblem(map, $"'{_id}' has forms but no label in {language.Code()}");
        }

        foreach (var language in _exclusions.Keys.Where(l => !_forms.ContainsKey(l)))
        {
            _file.AddProblem(map, $"'{_id}' excludes forms in {language.Code()} but has none");
        }

        if (_titles.Count > 0 && _kind != ConceptKind.Person)
        {
            _file.AddProblem(map, $"'{_id}' has titles but is no person");
        }
    }

    private static void Add(
        Dictionary<Language, IReadOnlyList<string>> all,
        Dictionary<Language, IReadOnlyList<string>> read)
    {
        foreach (var (language, list) in read)
        {
            all[language] = list;
        }
    }
}
