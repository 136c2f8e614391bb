using ReadoutDiff.Lexicon.Yaml;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>Reads one speech act of a lexicon file.</summary>
internal static class ActReader
{
    /// <summary>The act; null when it has no usable id.</summary>
    public static LexiconAct? Read(YamlMap map, LexiconFileBuilder file)
    {
        var fields = new LexiconFields(file);
        var id = "";
        var strength = 0;
        var forms = new Dictionary<Language, IReadOnlyList<string>>();
        foreach (var (key, value) in fields.Entries(map))
        {
            switch (key.Text)
            {
                case "id":
                    id = fields.Id(key, value);
                    break;
                case "strength":
                    strength = fields.Number(key, value, 1, 5);
                    break;
                case "zh" or "ru" or "en":
                    forms[LanguageCodes.Parse(key.Text)] = fields.Forms(key, value, LanguageCodes.Parse(key.Text), owner: "", shortestHan: 1);
                    break;
                case "source":
                    fields.Text(key, value);
                    break;
                default:
                    file.AddProblem(key, $"unknown key '{key.Text}' of an act");
                    break;
            }
        }

        if (id.Length == 0)
        {
            if (!map.Entries.Any(e => e.Key.Text == "id"))
            {
                file.AddProblem(map, "an act has no id");
            }

            return null;
        }

        if (strength == 0)
        {
            file.AddProblem(map, $"the act '{id}' has no strength");
        }

        if (forms.Count == 0)
        {
            file.AddProblem(map, $"the act '{id}' has no forms");
        }

        return new LexiconAct(new SpeechAct(id, strength), forms);
    }
}
