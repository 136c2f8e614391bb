using ReadoutDiff.Lexicon.Yaml;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>Reads one concept of a lexicon file.</summary>
internal sealed class ConceptReader
{
    private readonly LexiconFileBuilder file;
    private readonly LexiconFields fields;
    private readonly Dictionary<Language, string> labels = [];
    private readonly Dictionary<Language, IReadOnlyList<string>> forms = [];
    private readonly Dictionary<Language, IReadOnlyList<string>> titles = [];
    private readonly Dictionary<Language, IReadOnlyList<string>> exclusions = [];
    private string id = "";
    private ConceptKind? kind;
    private IReadOnlyList<string> broader = [];
    private int salience = 2;
    private string country = "";
    private string origin = "";

    private ConceptReader(LexiconFileBuilder file)
    {
        this.file = file;
        fields = new LexiconFields(file);
    }

    /// <summary>The concept; null when it has no usable id or kind.</summary>
    public static Concept? Read(YamlMap map, LexiconFileBuilder file)
    {
        var reader = new ConceptReader(file);

        // The id comes first wherever it is written: references are noted under it.
        foreach (var (key, value) in map.Entries.Where(e => e.Key.Text == "id").Take(1))
        {
            reader.id = reader.fields.Id(key, value);
        }

        foreach (var (key, value) in reader.fields.Entries(map))
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
                kind = ReadKind(key, value);
                break;
            case "labels":
                foreach (var (language, label) in fields.ByLanguage(key, value))
                {
                    labels[LanguageCodes.Parse(language.Text)] = fields.Text(language, label);
                }

                break;
            case "zh" or "ru" or "en":
                forms[LanguageCodes.Parse(key.Text)] = fields.Forms(key, value, LanguageCodes.Parse(key.Text), id);
                break;
            case "titles":
                Add(titles, fields.FormsByLanguage(key, value, id));
                break;
            case "not":
                Add(exclusions, fields.FormsByLanguage(key, value, id));
                break;
            case "broader":
                var ids = fields.Texts(key, value);
                ids.ForEach(to => file.AddReference(new LexiconReference(id, to.Text, Language.Unknown, to.Line, to.Column)));
                broader = [.. ids.Select(to => to.Text)];
                break;
            case "salience":
                salience = fields.Number(key, value, 1, 3);
                break;
            case "country":
                country = fields.Id(key, value);
                break;
            case "source":
                origin = fields.Text(key, value);
                break;
            default:
                file.AddProblem(key, $"unknown key '{key.Text}' of a concept");
                break;
        }
    }

    private ConceptKind? ReadKind(YamlScalar key, YamlValue value)
    {
        var text = fields.Text(key, value);
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
            file.AddProblem(value, $"unknown kind '{text}' (known: topic, formula, person, body, place, document, event)");
        }

        return read;
    }

    private Concept? Build(YamlMap map)
    {
        if (id.Length == 0)
        {
            if (!map.Entries.Any(e => e.Key.Text == "id"))
            {
                file.AddProblem(map, "a concept has no id");
            }

            return null;
        }

        if (kind is null)
        {
            if (!map.Entries.Any(e => e.Key.Text == "kind"))
            {
                file.AddProblem(map, $"'{id}' has no kind");
            }

            return null;
        }

        CheckWords(map);
        return new Concept
        {
            Id = id,
            Kind = kind.Value,
            Labels = labels,
            Forms = forms,
            Exclusions = exclusions,
            Titles = titles,
            Broader = broader,
            Salience = salience,
            Country = country,
            Source = origin,
        };
    }

    private void CheckWords(YamlMap map)
    {
        if (forms.Count == 0)
        {
            file.AddProblem(map, $"'{id}' has no forms");
        }

        foreach (var language in forms.Keys.Where(l => !labels.ContainsKey(l)))
        {
            file.AddProblem(map, $"'{id}' has forms but no label in {language.Code()}");
        }

        foreach (var language in exclusions.Keys.Where(l => !forms.ContainsKey(l)))
        {
            file.AddProblem(map, $"'{id}' excludes forms in {language.Code()} but has none");
        }

        if (titles.Count > 0 && kind != ConceptKind.Person)
        {
            file.AddProblem(map, $"'{id}' has titles but is no person");
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
