namespace ReadoutDiff.Simulator.Distractors;

/// <summary>Those who are told of.</summary>
internal static class Leaders
{
    private static readonly RussianForms President = RussianForms.Of("Президент|Президента|Президенту|Президентом");
    private static readonly RussianForms PrimeMinister = RussianForms.Of("Премьер-министр|Премьер-министра|Премьер-министру|Премьер-министром");
    private static readonly RussianForms Minister = RussianForms.Of("Министр иностранных дел|Министра иностранных дел|Министру иностранных дел|Министром иностранных дел");

    private static readonly Leader Xi = new("cn", Rank.HeadOfState, "习近平", "国家主席", RussianForms.Of("Си Цзиньпин|Си Цзиньпина|Си Цзиньпину|Си Цзиньпином"),
        RussianForms.Of("Председатель КНР|Председателя КНР|Председателю КНР|Председателем КНР"), "Xi Jinping", "President of China");

    private static readonly Leader Putin = new("ru", Rank.HeadOfState, "普京", "俄罗斯总统", RussianForms.Of("Владимир Путин|Владимира Путина|Владимиру Путину|Владимиром Путиным"),
        After(President, "России"), "Vladimir Putin", "Russian President");

    private static readonly Leader LiKeqiang = Premier("李克强", "Ли Кэцян|Ли Кэцяна|Ли Кэцяну|Ли Кэцяном", "Li Keqiang");
    private static readonly Leader LiQiang = Premier("李强", "Ли Цян|Ли Цяна|Ли Цяну|Ли Цяном", "Li Qiang");

    private static readonly Leader Medvedev = Government("梅德韦杰夫", "Дмитрий Медведев|Дмитрия Медведева|Дмитрию Медведеву|Дмитрием Медведевым", "Dmitry Medvedev");
    private static readonly Leader Mishustin = Government("米舒斯京", "Михаил Мишустин|Михаила Мишустина|Михаилу Мишустину|Михаилом Мишустиным", "Mikhail Mishustin");

    private static readonly Leader WangYi = new("cn", Rank.ForeignMinister, "王毅", "外交部长", RussianForms.Of("Ван И"), After(Minister, "КНР"), "Wang Yi", "Foreign Minister of China");

    private static readonly Leader Lavrov = new("ru", Rank.ForeignMinister, "拉夫罗夫", "俄罗斯外长",
        RussianForms.Of("Сергей Лавров|Сергея Лаврова|Сергею Лаврову|Сергеем Лавровым"), After(Minister, "России"), "Sergey Lavrov", "Russian Foreign Minister");

    /// <summary>Leaders of China.</summary>
    public static readonly IReadOnlyList<Leader> Chinese = [Xi, LiKeqiang, LiQiang, WangYi];

    /// <summary>Leaders of third countries.</summary>
    public static readonly IReadOnlyList<Leader> Others =
    [
        Head("kz", "托卡耶夫", "哈萨克斯坦总统", "Касым-Жомарт Токаев|Касым-Жомарта Токаева|Касым-Жомарту Токаеву|Касым-Жомартом Токаевым", "Казахстана", "Kassym-Jomart Tokayev", "Kazakhstan"),
        Head("by", "卢卡申科", "白俄罗斯总统", "Александр Лукашенко|Александра Лукашенко|Александру Лукашенко|Александром Лукашенко", "Белоруссии", "Alexander Lukashenko", "Belarus"),
        Head("mn", "呼日勒苏赫", "蒙古国总统", "Ухнагийн Хурэлсух|Ухнагийна Хурэлсуха|Ухнагийну Хурэлсуху|Ухнагийном Хурэлсухом", "Монголии", "Ukhnaagiin Khurelsukh", "Mongolia"),
        Head("fr", "马克龙", "法国总统", "Эммануэль Макрон|Эммануэля Макрона|Эммануэлю Макрону|Эммануэлем Макроном", "Франции", "Emmanuel Macron", "France"),
        Head("uz", "米尔济约耶夫", "乌兹别克斯坦总统", "Шавкат Мирзиёев|Шавката Мирзиёева|Шавкату Мирзиёеву|Шавкатом Мирзиёевым", "Узбекистана", "Shavkat Mirziyoyev", "Uzbekistan"),
        Head("rs", "武契奇", "塞尔维亚总统", "Александр Вучич|Александра Вучича|Александру Вучичу|Александром Вучичем", "Сербии", "Aleksandar Vucic", "Serbia"),
        new("in", Rank.HeadOfGovernment, "莫迪", "印度总理", RussianForms.Of("Нарендра Моди|Нарендры Моди|Нарендре Моди|Нарендрой Моди"), After(PrimeMinister, "Индии"), "Narendra Modi", "Prime Minister of India"),
        new("am", Rank.HeadOfGovernment, "帕希尼扬", "亚美尼亚总理", RussianForms.Of("Никол Пашинян|Никола Пашиняна|Николу Пашиняну|Николом Пашиняном"), After(PrimeMinister, "Армении"), "Nikol Pashinyan", "Prime Minister of Armenia"),
        new("in", Rank.ForeignMinister, "苏杰生", "印度外长", RussianForms.Of("Субраманьям Джайшанкар|Субраманьяма Джайшанкара|Субраманьяму Джайшанкару|Субраманьямом Джайшанкаром"), After(Minister, "Индии"), "Subrahmanyam Jaishankar", "Foreign Minister of India"),
        new("hu", Rank.ForeignMinister, "西雅尔多", "匈牙利外长", RussianForms.Of("Петер Сийярто|Петера Сийярто|Петеру Сийярто|Петером Сийярто"), After(Minister, "Венгрии"), "Peter Szijjarto", "Foreign Minister of Hungary"),
    ];

    /// <summary>Who held a rank on a day in China and in Russia.</summary>
    public static (Leader Chinese, Leader Russian) Of(Rank rank, DateOnly day) => rank switch
    {
        Rank.HeadOfState => (Xi, Putin),
        Rank.HeadOfGovernment => (day < new DateOnly(2023, 3, 11) ? LiKeqiang : LiQiang, day < new DateOnly(2020, 1, 16) ? Medvedev : Mishustin),
        _ => (WangYi, Lavrov),
    };

    private static RussianForms After(RussianForms title, string country) => RussianForms.Of(country).After(title);

    private static Leader Head(string country, string chinese, string chineseTitle, string russian, string russianCountry, string english, string englishCountry) =>
        new(country, Rank.HeadOfState, chinese, chineseTitle, RussianForms.Of(russian), After(President, russianCountry), english, "President of " + englishCountry);

    private static Leader Premier(string chinese, string russian, string english) => new("cn", Rank.HeadOfGovernment, chinese, "国务院总理", RussianForms.Of(russian),
        RussianForms.Of("Премьер Государственного совета КНР|Премьера Государственного совета КНР|Премьеру Государственного совета КНР|Премьером Государственного совета КНР"), english, "Premier of China");

    private static Leader Government(string chinese, string russian, string english) =>
        new("ru", Rank.HeadOfGovernment, chinese, "俄罗斯总理", RussianForms.Of(russian), After(PrimeMinister, "России"), english, "Russian Prime Minister");
}
