namespace ReadoutDiff.Simulator;

/// <summary>
/// What a page that is not the meeting's readout tells: {0} is the side's own person, {1} the other side's, {2} somebody else,
/// {3} the day as the text names it. Each has a title and a lead in zh, ru, en, and how many days from the meeting it lies.
/// </summary>
/// <param name="Days">Days from the meeting.</param>
/// <param name="Titles">Titles by language.</param>
/// <param name="Leads">First paragraphs by language.</param>
internal sealed record DistractorText(int Days, string[] Titles, string[] Leads)
{
    private static readonly string[] CallTitles = ["{0}同{1}通电话", "Телефонный разговор: {0} и {1}", "{0} and {1} speak on the phone"];
    private static readonly string[] CallLeads = ["{3}，{0}同{1}通电话。", "{3} {0} и {1} провели телефонный разговор.", "On {3}, {0} held a telephone conversation with {1}."];
    private static readonly string[] MeetTitles = ["{0}会见{1}", "Встреча: {0} и {1}", "{0} meets with {1}"];
    private static readonly string[] MeetLeads = ["{3}，{0}会见{1}。", "{3} {0} и {1} провели встречу.", "On {3}, {0} met with {1}."];

    /// <summary>All of them.</summary>
    public static readonly DistractorText[] All =
    [
        new(-57, CallTitles, CallLeads), new(-23, MeetTitles, MeetLeads), new(-8, CallTitles, CallLeads), new(9, CallTitles, CallLeads), new(31, MeetTitles, MeetLeads), new(64, CallTitles, CallLeads),
        new(0, ["{0}同{2}举行会谈", "Переговоры: {0} и {2}", "{0} holds talks with {2}"], ["{3}，{0}同{2}举行会谈。", "{3} {0} и {2} провели переговоры.", "On {3}, {0} held talks with {2}."]),
        new(0, ["{0}同{2}通电话", "Телефонный разговор: {0} и {2}", "{0} speaks with {2} on the phone"], ["{3}，{0}同{2}通电话。", "{3} состоялся телефонный разговор: {0} и {2}.", "On {3}, {0} spoke with {2} by telephone."]),
        new(-1, ["{0}将同{1}举行会谈", "{0} проведёт переговоры: {1}", "{0} to hold talks with {1}"], ["外交部发言人宣布，{0}将于{4}同{1}举行会谈。", "{4} {0} проведёт переговоры, собеседник – {1}.", "It was announced that on {4} {0} will hold talks with {1}."]),
        new(0, ["{0}同{1}互致贺电", "Обмен поздравительными телеграммами: {0} и {1}", "{0} exchanges congratulatory messages with {1}"], ["{3}，{0}同{1}互致贺电，庆祝两国友好组织成立。", "{3} {0} и {1} обменялись поздравительными телеграммами по случаю юбилея общества дружбы.", "On {3}, {0} and {1} exchanged messages of congratulation on the anniversary of a friendship society."]),
        new(0, ["中俄联合声明（全文）", "Совместное заявление Российской Федерации и Китайской Народной Республики", "Joint statement of China and Russia (full text)"], ["{0}和{1}于{3}签署本声明。双方声明如下。", "{0} и {1} подписали {3} настоящее заявление. Стороны заявляют следующее.", "{0} and {1} signed this statement on {3}. The parties state as follows."]),
        new(0, ["{0}同{1}共同会见记者", "Заявления для прессы: {0} и {1}", "{0} and {1} make press statements"], ["{3}，{0}同{1}共同会见记者。", "{3} {0} и {1} сделали заявления для прессы.", "On {3}, {0} and {1} made statements to the press."]),
        new(0, ["{0}同{1}、{2}举行三方会晤", "Трёхсторонняя встреча: {0}, {1}, {2}", "{0} attends trilateral meeting with {1} and {2}"], ["{3}，{0}同{1}、{2}举行三方会晤。", "{3} {0}, {1} и {2} провели трёхстороннюю встречу.", "On {3}, {0} held a trilateral meeting with {1} and {2}."]),
        new(1, ["{0}主持召开经济工作座谈会", "Совещание по экономическим вопросам: {0}", "{0} chairs a meeting on the economy"], ["{3}，{0}主持召开经济工作座谈会并发表讲话。", "{3} {0} провёл совещание по экономическим вопросам.", "On {3}, {0} chaired a meeting on the economy."]),
        new(2, ["{0}会见{2}", "Встреча: {0} и {2}", "{0} meets with {2}"], ["{3}，{0}会见{2}，双方还谈到日前同{1}的会谈。", "{3} {0} и {2} провели встречу, на которой вспоминали и недавний разговор с другим гостем.", "On {3}, {0} met with {2}."]),
        new(-3, ["{0}考察国家公园", "Поездка в национальный парк: {0}", "{0} inspects a national park"], ["{3}，{0}考察国家公园。", "{3} {0} посетил национальный парк.", "On {3}, {0} visited a national park."]),
        new(0, ["{0}在论坛开幕式上致辞", "Выступление на открытии форума: {0}", "{0} addresses the opening of a forum"], ["{3}，{0}在论坛开幕式上发表致辞。", "{3} {0} выступил на открытии форума.", "On {3}, {0} addressed the opening of a forum."]),
        new(4, ["{2}访问行程公布", "Объявлена программа визита: {2}", "Programme of the visit announced: {2}"], ["{3}公布了{2}的访问行程。", "{3} объявлена программа визита: {2}.", "The programme was announced on {3}: {2}."]),
        new(365, MeetTitles, MeetLeads), new(-366, MeetTitles, MeetLeads), new(365, CallTitles, CallLeads), new(-365, CallTitles, CallLeads),
    ];

    /// <summary>Paragraphs that could stand on any of them, by language.</summary>
    public static readonly string[][] Filler =
    [
        ["双方就农业、交通、教育等领域合作交换了看法，同意保持各层级沟通。", "有关部门将落实达成的共识，推动合作项目早日见效。", "双方回顾了近期交往，对合作进展感到满意。"],
        ["Собеседники обсудили сельское хозяйство, транспорт и образование и условились поддерживать контакты на всех уровнях.", "Профильным ведомствам поручено проработать договорённости.", "Отмечен хороший темп совместной работы."],
        ["The parties discussed agriculture, transport and education and agreed to stay in touch at all levels.", "The agencies concerned will follow through on what was agreed.", "Both expressed satisfaction with the pace of joint work."],
    ];
}
