namespace ReadoutDiff.Statements.People;

/// <summary>How a country is named as the subject of a report.</summary>
/// <param name="Code">ISO 3166 alpha-2, lower case.</param>
/// <param name="HanAbbreviation">The one-character Chinese abbreviation that stands before 方.</param>
/// <param name="HanNames">Chinese names, separated by spaces.</param>
/// <param name="RussianAdjective">How the Russian adjective begins.</param>
/// <param name="RussianNames">Russian names and capitals in the nominative, in form grammar.</param>
/// <param name="EnglishAdjective">The English adjective.</param>
/// <param name="EnglishNames">English names and capitals, in form grammar.</param>
internal sealed record Country(
    string Code,
    char HanAbbreviation,
    string HanNames,
    string RussianAdjective,
    string RussianNames,
    string EnglishAdjective,
    string EnglishNames)
{
    /// <summary>The countries whose delegations readouts name most.</summary>
    public static IReadOnlyList<Country> All { get; } =
    [
        new("cn", '中', "中国 中华人民共和国 北京", "китайск", "(Китай|КНР|Пекин)", "chinese", "(China|Beijing|PRC)"),
        new("ru", '俄', "俄罗斯 俄国 俄罗斯联邦 莫斯科 克里姆林宫", "российск", "(Россия|РФ|Москва|Кремль)", "russian", "(Russia|Moscow|Kremlin)"),
        new("us", '美', "美国 华盛顿", "американск", "(США|Вашингтон)", "american", "(US|'U.S.'|USA|Washington)"),
        new("ua", '乌', "乌克兰 基辅", "украинск", "(Украина|Киев)", "ukrainian", "(Ukraine|Kiev|Kyiv)"),
        new("in", '印', "印度", "индийск", "Индия", "indian", "India"),
        new("ir", '伊', "伊朗", "иранск", "(Иран|Тегеран)", "iranian", "(Iran|Tehran)"),
        new("kp", '朝', "朝鲜", "северокорейск", "(КНДР|Пхеньян)", "korean", "(DPRK|Pyongyang)"),
        new("kr", '韩', "韩国", "южнокорейск", "Сеул", "korean", "Seoul"),
        new("jp", '日', "日本", "японск", "(Япония|Токио)", "japanese", "(Japan|Tokyo)"),
        new("mn", '蒙', "蒙古国", "монгольск", "Монголия", "mongolian", "Mongolia"),
        new("kz", '哈', "哈萨克斯坦", "казахстанск", "Казахстан", "kazakh", "Kazakhstan"),
        new("uz", '\0', "乌兹别克斯坦", "узбекск", "Узбекистан", "uzbek", "Uzbekistan"),
        new("by", '白', "白俄罗斯", "белорусск", "(Белоруссия|Беларусь|Минск)", "belarusian", "(Belarus|Minsk)"),
        new("vn", '越', "越南", "вьетнамск", "Вьетнам", "vietnamese", "Vietnam"),
        new("rs", '塞', "塞尔维亚", "сербск", "Сербия", "serbian", "Serbia"),
        new("br", '巴', "巴西", "бразильск", "Бразилия", "brazilian", "Brazil"),
        new("fr", '法', "法国", "французск", "(Франция|Париж)", "french", "(France|Paris)"),
        new("de", '德', "德国", "германск", "(Германия|Берлин)", "german", "(Germany|Berlin)"),
        new("eu", '欧', "欧盟", "европейск", "(Евросоюз|Брюссель)", "european", "(EU|Brussels)"),
    ];
}
