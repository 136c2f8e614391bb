using System.Globalization;
using ReadoutDiff.Lexicon.Forms;
using ReadoutDiff.Lexicon.Yaml;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>Reads the fields that concepts and acts are made of; what does not fit becomes a problem of the file.</summary>
internal sealed class LexiconFields(LexiconFileBuilder file)
{
    private const int LongestId = 80;

    /// <summary>The entries of a mapping, each key once.</summary>
    public IEnumerable<(YamlScalar Key, YamlValue Value)> Entries(YamlMap map)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (seen.Add(entry.Key.Text))
            {
                yield return entry;
            }
            else
            {
                file.AddProblem(entry.Key, $"the key '{entry.Key.Text}' stands twice");
            }
        }
    }

    /// <summary>A non-empty text; empty after a problem.</summary>
    public string Text(YamlScalar key, YamlValue value)
    {
        if (value is YamlScalar { Text.Length: > 0 } scalar)
        {
            return scalar.Text;
        }

        file.AddProblem(value, $"'{key.Text}' must be text, not {(value is YamlScalar ? "empty" : value.TypeName)}");
        return "";
    }

    /// <summary>A kebab-case id; empty after a problem.</summary>
    public string Id(YamlScalar key, YamlValue value)
    {
        var id = Text(key, value);
        if (id.Length > 0 && !IsId(id))
        {
            file.AddProblem(value, $"'{id}' is no id: lower-case letters, digits and single hyphens, at most {LongestId}");
            return "";
        }

        return id;
    }

    /// <summary>A whole number of a range; its lower end after a problem.</summary>
    public int Number(YamlScalar key, YamlValue value, int lowest, int highest)
    {
        if (value is YamlScalar scalar
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= lowest && number <= highest)
        {
            return number;
        }

        file.AddProblem(value, $"'{key.Text}' must be a whole number from {lowest} to {highest}");
        return lowest;
    }

    /// <summary>A list of non-empty texts with their places.</summary>
    public List<YamlScalar> Texts(YamlScalar key, YamlValue value)
    {
        var texts = new List<YamlScalar>();
        if (value is not YamlList list)
        {
            file.AddProblem(value, $"'{key.Text}' must be a list, not {value.TypeName}");
            return texts;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlScalar { Text.Length: > 0 } scalar)
            {
                texts.Add(scalar);
            }
            else
            {
                file.AddProblem(item, $"each of '{key.Text}' must be text, not {(item is YamlScalar ? "empty" : item.TypeName)}");
            }
        }

        return texts;
    }

    /// <summary>The forms of one language that are in the grammar; references are noted for the concept that they stand in.</summary>
    /// <remarks>Speech verbs such as 称 are single characters; concepts are not.</remarks>
    public List<string> Forms(YamlScalar key, YamlValue value, Language language, string owner, int shortestHan = 2)
    {
        var forms = new List<string>();
        foreach (var scalar in Texts(key, value))
        {
            if (!file.ChecksForms)
            {
                forms.Add(scalar.Text);
                continue;
            }

            try
            {
                var form = FormParser.Parse(scalar.Text, language, shortestHan);
                foreach (var id in FormReferences.Of(form))
                {
                    file.AddReference(new LexiconReference(owner, id, language, scalar.Line, scalar.Column));
                }

                forms.Add(scalar.Text);
            }
            catch (FormSyntaxException e)
            {
                file.AddProblem(scalar, $"bad form '{scalar.Text}': {e.Message}");
            }
        }

        if (forms.Count == 0 && value is YamlList { Items.Count: 0 })
        {
            file.AddProblem(value, $"'{key.Text}' lists no form");
        }

        return forms;
    }

    /// <summary>A mapping from language to forms.</summary>
    public Dictionary<Language, IReadOnlyList<string>> FormsByLanguage(YamlScalar key, YamlValue value, string owner)
    {
        var forms = new Dictionary<Language, IReadOnlyList<string>>();
        foreach (var (language, entry) in ByLanguage(key, value))
        {
            forms[LanguageCodes.Parse(language.Text)] = Forms(language, entry, LanguageCodes.Parse(language.Text), owner);
        }

        return forms;
    }

    /// <summary>The entries of a mapping whose keys are language codes.</summary>
    public IEnumerable<(YamlScalar Key, YamlValue Value)> ByLanguage(YamlScalar key, YamlValue value)
    {
        if (value is not YamlMap map)
        {
            file.AddProblem(value, $"'{key.Text}' must be a mapping from language to text, not {value.TypeName}");
            yield break;
        }

        foreach (var entry in Entries(map))
        {
            if (entry.Key.Text is "zh" or "ru" or "en")
            {
                yield return entry;
            }
            else
            {
                file.AddProblem(entry.Key, $"unknown language '{entry.Key.Text}' (known: zh, ru, en)");
            }
        }
    }

    private static bool IsId(string id) =>
        id.Length <= LongestId && id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal)
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
