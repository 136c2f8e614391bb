namespace ReadoutDiff.Simulator.Distractors;

/// <summary>Tells stories in Russian.</summary>
internal sealed class RussianTelling : Telling
{
    private static readonly string[] Months =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    protected override IReadOnlyList<string> Remarks { get; } =
    [
        "По словам, которые произнёс {0}, новые пограничные переходы и железнодорожные ветки уже приносят пользу, и начатое надо довести до конца.",
        "{0} отметил, что стоит облегчить работу предприятий и расширить торговлю зерном и фруктами.",
        "{0} напомнил, что связи молодёжи и учёных делают отношения прочнее.",
        "{0} поручил ведомствам держаться согласованного графика.",
        "{1} выразил готовность искать новые возможности в энергетике и охране природы.",
        "{1} сообщил, что с начала года торговля прибавила {2} процентов.",
        "{1} поблагодарил за радушный приём.",
        "Затронуты также некоторые вопросы региональной повестки дня.",
        "Условлено продолжить контакты на всех уровнях.",
        "Решено увеличить число прямых авиарейсов.",
    ];

    /// <summary>A day as it is written in Russian.</summary>
    public static string Day(DateOnly day) => $"{day.Day} {Months[day.Month - 1]}";

    protected override (string Title, string Lead) Open(Story story, string side)
    {
        var (own, partner, third) = (story.Own(side), Partner(story, side), story.Other);
        var with = partner.InRussian.Instrumental;
        var day = Day(story.Day);
        return story.Kind switch
        {
            StoryKind.Talks or StoryKind.OtherTalks => (Title(own, "Переговоры", "О переговорах", with), $"{day} {own.Russian.Nominative} провёл переговоры с {with}."),
            StoryKind.Meeting or StoryKind.OtherMeeting => (Title(own, "Встреча", "О встрече", with), $"{day} {own.Russian.Nominative} встретился с {with}."),
            StoryKind.PhoneCall or StoryKind.OtherCall => (Title(own, "Телефонный разговор", "О телефонном разговоре", with), $"{day} состоялся телефонный разговор {own.Russian.Genitive} с {with}."),
            StoryKind.VideoCall => (Title(own, "Беседа по видеосвязи", "О беседе по видеосвязи", with), $"{day} {own.Russian.Nominative} провёл беседу с {with} в режиме видеоконференции."),
            StoryKind.Preview => ($"О предстоящих переговорах с {with}", $"{day} {own.Russian.Nominative} проведёт переговоры с {with}. Предполагается обсудить транспорт и торговлю."),
            StoryKind.Greetings => ($"Обмен поздравительными телеграммами с {with}", $"{day} {own.Russian.Nominative} и {partner.InRussian.Nominative} обменялись поздравительными телеграммами по случаю годовщины общества дружбы."),
            StoryKind.Condolence => ($"Соболезнования {partner.InRussian.Dative}", $"{day} {own.Russian.Nominative} направил телеграмму {partner.InRussian.Dative} в связи с наводнением."),
            StoryKind.JointStatement => ("Совместное заявление Российской Федерации и Китайской Народной Республики", $"{story.Russian.InRussian.Nominative} и {story.Chinese.InRussian.Nominative} {day} {story.Day.Year} года приняли настоящее заявление:"),
            StoryKind.PressStatements => ("Заявления для прессы по итогам российско-китайских переговоров", $"{day} {own.Russian.Nominative} и {partner.InRussian.Nominative} сделали заявления для прессы."),
            StoryKind.Trilateral => (Title(own, "Трёхсторонняя встреча", "О трёхсторонней встрече", $"{with} и {third.InRussian.Instrumental}"), $"{day} {own.Russian.Nominative}, {partner.InRussian.Nominative} и {third.InRussian.Nominative} провели трёхстороннюю встречу."),
            StoryKind.Conference => ("Совещание о подготовке к паводку", $"{day} {own.Russian.Nominative} провёл совещание о подготовке к паводку и об уборке урожая."),
            _ => ("Открытие международной выставки", $"{day} {own.Russian.Nominative} выступил на открытии международной выставки."),
        };
    }

    protected override object[] Names(Story story, string side) => story.Kind is StoryKind.Conference or StoryKind.Address
        ? [story.Own(side).Russian.Nominative, "Докладчик"]
        : [story.Own(side).Russian.Nominative, Partner(story, side).Russian.Nominative];

    protected override string Recall(Story story, string side) => $"Упомянуты и недавние переговоры с {story.Guest(side).InRussian.Instrumental}.";

    // The ministry names its minister in titles; the president's and the government's sites do not name their own.
    private static string Title(Leader own, string plain, string about, string with) =>
        own.Rank == Rank.ForeignMinister ? $"{about} {own.RussianTitle.Genitive} {own.Russian.Genitive} с {with}" : $"{plain} с {with}";
}
