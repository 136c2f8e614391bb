namespace ReadoutDiff.Simulator;

/// <summary>Those who met, and whom else they meet, in the words of each language.</summary>
/// <param name="Chinese">China's person in zh, ru, en.</param>
/// <param name="Russian">Russia's person in zh, ru, en.</param>
internal sealed record Cast(string[] Chinese, string[] Russian)
{
    /// <summary>Others who are met by either side, in zh, ru, en.</summary>
    public static readonly string[][] Others =
    [
        ["法国总统马克龙", "Президент Франции Эммануэль Макрон", "President of France Emmanuel Macron"],
        ["白俄罗斯总统卢卡申科", "Президент Белоруссии Александр Лукашенко", "President of Belarus Alexander Lukashenko"],
        ["蒙古国总统呼日勒苏赫", "Президент Монголии Ухнагийн Хурэлсух", "President of Mongolia Ukhnaagiin Khurelsukh"],
        ["哈萨克斯坦总统托卡耶夫", "Президент Казахстана Касым-Жомарт Токаев", "President of Kazakhstan Kassym-Jomart Tokayev"],
        ["塞尔维亚总统武契奇", "Президент Сербии Александр Вучич", "President of Serbia Aleksandar Vucic"],
    ];

    /// <summary>Whom a meeting of this title brought together.</summary>
    public static Cast Of(string title) =>
        title.Contains("heads of government", StringComparison.OrdinalIgnoreCase)
            ? new(["国务院总理李克强", "Премьер Госсовета КНР Ли Кэцян", "Premier Li Keqiang"], ["俄罗斯总理梅德韦杰夫", "Дмитрий Медведев", "Prime Minister Dmitry Medvedev"])
        : title.Contains("foreign ministers", StringComparison.OrdinalIgnoreCase)
            ? new(["外交部长王毅", "Министр иностранных дел КНР Ван И", "Foreign Minister Wang Yi"], ["俄罗斯外长拉夫罗夫", "Сергей Лавров", "Foreign Minister Sergey Lavrov"])
        : new(["国家主席习近平", "Председатель КНР Си Цзиньпин", "President Xi Jinping"], ["俄罗斯总统普京", "Владимир Путин", "President Vladimir Putin"]);
}
