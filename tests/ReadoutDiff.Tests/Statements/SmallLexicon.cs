using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Statements;

/// <summary>A dozen people and acts, so that attribution is specified without the shipped lexicon.</summary>
internal sealed class SmallLexicon : ILexicon
{
    private static readonly (string Id, string Country, string Zh, string Ru, string En, string ZhTitles, string RuTitles, string EnTitles, string Label)[] People =
    [
        ("xi-jinping", "cn", "习近平", "Си Цзиньпин*", "Xi Jinping|Xi", "国家主席|中国国家主席", "Председател* КНР|Председател* Китайской Народной Республики|китайск* лидер*", "Chinese President|Chinese leader|President of China", "Си Цзиньпин"),
        ("putin", "ru", "普京", "Путин*", "Vladimir Putin|Putin", "俄罗斯总统|俄总统", "Президент* (России|РФ|Российской Федерации)|российск* лидер*|глав* Российского государства", "Russian President|President of Russia|Russian leader", "Владимир Путин"),
        ("li-qiang", "cn", "李强", "Ли Цян*", "Li Qiang", "国务院总理", "Премьер* Госсовета КНР", "Chinese Premier|Premier of the State Council", "Ли Цян"),
        ("mishustin", "ru", "米舒斯京", "Мишустин*", "Mikhail Mishustin|Mishustin", "俄罗斯总理", "Председател* Правительства [России|РФ]", "Russian Prime Minister", "Михаил Мишустин"),
        ("wang-yi", "cn", "王毅", "Ван И", "Wang Yi", "中国外长", "министр* иностранных дел (КНР|Китая)", "Chinese Foreign Minister", "Ван И"),
        ("lavrov", "ru", "拉夫罗夫", "Лавров*", "Sergey Lavrov|Sergei Lavrov|Lavrov", "俄罗斯外长|俄外长", "министр* иностранных дел (России|РФ)", "Russian Foreign Minister", "Сергей Лавров"),
        ("shoigu", "ru", "绍伊古", "Шойгу", "Sergei Shoigu|Shoigu", "俄罗斯联邦安全会议秘书", "Секретар* Совета Безопасности", "Secretary of the Security Council", "Сергей Шойгу"),
        ("matviyenko", "ru", "马特维延科", "Матвиенко", "Valentina Matviyenko|Matviyenko", "俄罗斯联邦委员会主席", "Председател* Совета Федерации", "Federation Council Speaker", "Валентина Матвиенко"),
        ("ushakov", "ru", "乌沙科夫", "Ушаков*", "Yury Ushakov|Ushakov", "俄罗斯总统助理", "помощник* Президента", "Presidential Aide", "Юрий Ушаков"),
        ("zhao-leji", "cn", "赵乐际", "Чжао Лэцзи", "Zhao Leji", "全国人大常委会委员长", "Председател* ПК ВСНП", "NPC Standing Committee Chairman", "Чжао Лэцзи"),
        ("trump", "us", "特朗普", "Трамп*", "Donald Trump|Trump", "美国总统", "Президент* США", "US President", "Дональд Трамп"),
    ];

    private static readonly (string Id, int Strength, string Zh, string Ru, string En)[] ActForms =
    [
        ("say", 2, "说", "сказа*", "say"),
        ("express", 2, "表示", "выраз*", "express"),
        ("inform", 1, "介绍|通报", "проинформирова*|рассказ*", "inform|brief"),
        ("point-out", 3, "指出", "отмет*|отмеч*", "note|point out"),
        ("stress", 4, "强调", "подчеркн*", "stress|emphasize|underline"),
        ("reaffirm", 4, "重申", "подтверд*|подтвержд*", "reaffirm|confirm"),
        ("agree", 4, "同意|一致同意|商定", "договорил*|условил*|условлено", "agree"),
        ("believe", 2, "认为|一致认为", "счита*", "believe"),
        ("thank", 2, "感谢", "поблагодар*|благодар*", "thank|express .. gratitude"),
        ("congratulate", 2, "祝贺", "поздрав*", "congratulate|express .. congratulations"),
        ("welcome", 3, "欢迎", "приветствова*", "welcome"),
        ("support", 4, "支持", "поддерж*", "support"),
        ("ready", 4, "愿", "готов*", "ready"),
        ("discuss", 2, "交换意见", "обсуд*|обсужд*", "discuss"),
        ("sign", 4, "签署", "подпис*", "sign|issue"),
    ];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Concept> Concepts { get; } = People.ToDictionary(
        person => person.Id,
        person => new Concept
        {
            Id = person.Id,
            Kind = ConceptKind.Person,
            Country = person.Country,
            Labels = new Dictionary<Language, string> { [Language.Chinese] = person.Zh, [Language.Russian] = person.Label, [Language.English] = person.En.Split('|')[0] },
            Forms = Forms(person.Zh, person.Ru, person.En),
            Titles = Forms(person.ZhTitles, person.RuTitles, person.EnTitles),
        });

    /// <inheritdoc/>
    public IReadOnlyList<ActForm> Acts(Language language) => ActForms
        .SelectMany(act => Split(language switch { Language.Chinese => act.Zh, Language.Russian => act.Ru, _ => act.En })
            .Select(form => new ActForm(form, new SpeechAct(act.Id, act.Strength)))).ToArray();

    /// <inheritdoc/>
    public IReadOnlyList<Mention> Match(string text, TextSpan range, Language language, DateOnly? reference)
    {
        var result = new List<Mention>();
        foreach (var person in Concepts.Values)
        {
            foreach (var form in person.Forms[language == Language.Unknown ? Language.Chinese : language])
            {
                var word = form.TrimEnd('*');
                var at = text.IndexOf(word, range.Start, range.Length, StringComparison.Ordinal);
                if (at >= 0)
                {
                    result.Add(new Mention(person.Id, new TextSpan(at, at + word.Length)));
                }
            }
        }

        return result;
    }

    private static Dictionary<Language, IReadOnlyList<string>> Forms(string zh, string ru, string en) => new()
    {
        [Language.Chinese] = Split(zh),
        [Language.Russian] = Split(ru),
        [Language.English] = Split(en),
    };

    // Top-level bars separate forms; bars in brackets belong to a form.
    private static List<string> Split(string forms)
    {
        var result = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= forms.Length; i++)
        {
            if (i == forms.Length || (forms[i] == '|' && depth == 0))
            {
                result.Add(forms[start..i]);
                start = i + 1;
            }
            else
            {
                depth += forms[i] is '(' or '[' ? 1 : forms[i] is ')' or ']' ? -1 : 0;
            }
        }

        return result;
    }
}
