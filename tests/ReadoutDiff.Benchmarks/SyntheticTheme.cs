namespace ReadoutDiff.Benchmarks;

/// <summary>One thing that can be said at a meeting, as a Chinese, a Russian and an English clause; <c>{0}</c> takes a figure.</summary>
internal sealed record SyntheticTheme(string Chinese, string Russian, string English)
{
    /// <summary>Themes of the genre, in plain words of our own.</summary>
    public static IReadOnlyList<SyntheticTheme> All { get; } =
    [
        new("今年双边贸易额增长百分之{0}", "товарооборот в этом году вырос на {0} процентов", "bilateral trade has grown by {0} percent this year"),
        new("能源合作项目已有{0}个进入建设阶段", "в энергетике строится {0} совместных проектов", "{0} joint energy projects are under construction"),
        new("两国将扩大天然气供应，年供应量达{0}亿立方米", "поставки газа будут доведены до {0} миллиардов кубометров в год", "natural gas supplies will be expanded to {0} billion cubic metres a year"),
        new("愿同对方在联合国框架内加强协调，已有{0}项倡议", "в рамках ООН согласовано {0} инициатив", "{0} initiatives have been coordinated within the United Nations"),
        new("乌克兰问题应通过谈判解决，{0}个国家支持这一主张", "украинский вопрос следует решать путём переговоров, это поддерживают {0} государств", "the Ukraine issue should be settled through negotiations, as {0} countries agree"),
        new("坚持一个中国原则，台湾问题不容干涉，已重申{0}次", "принцип одного Китая неизменен, вмешательство в тайваньский вопрос недопустимо, об этом сказано {0} раз", "the one-China principle stands and no interference in the Taiwan question is acceptable, which was said {0} times"),
        new("上海合作组织成员国将举行{0}次会议", "страны ШОС проведут {0} заседаний", "the members of the Shanghai Cooperation Organisation will hold {0} meetings"),
        new("金砖国家合作机制新增{0}个伙伴", "к БРИКС присоединилось {0} партнёров", "BRICS has been joined by {0} partners"),
        new("一带一路倡议同欧亚经济联盟对接，涉及{0}个领域", "сопряжение «Пояса и пути» с ЕАЭС охватывает {0} отраслей", "the alignment of the Belt and Road Initiative with the Eurasian Economic Union covers {0} fields"),
        new("反对单边制裁，受影响企业达{0}家", "односторонние санкции неприемлемы, они затронули {0} предприятий", "unilateral sanctions are unacceptable and have harmed {0} companies"),
        new("教育合作进展顺利，留学生人数达{0}万", "в сфере образования число студентов достигло {0} тысяч", "in education the number of students has reached {0} thousand"),
        new("文化年期间将举办{0}场活动", "в Год культуры пройдёт {0} мероприятий", "the Years of Culture will see {0} events"),
        new("航天合作计划包括{0}次联合任务", "программа сотрудничества в космосе включает {0} совместных полётов", "the space programme includes {0} joint missions"),
        new("核电站第{0}号机组建设按计划推进", "энергоблок номер {0} атомной станции строится по плану", "unit {0} of the nuclear power plant is being built on schedule"),
        new("农产品进口增长百分之{0}", "ввоз сельхозпродукции вырос на {0} процентов", "imports of agricultural products have grown by {0} percent"),
        new("本币结算比例达到百分之{0}", "доля расчётов в национальных валютах достигла {0} процентов", "the share of settlements in national currencies has reached {0} percent"),
        new("朝鲜半岛局势应以对话缓和，已进行{0}轮磋商", "положение на Корейском полуострове следует смягчать диалогом, прошло {0} раундов консультаций", "the situation on the Korean Peninsula should be eased by dialogue, and {0} rounds of consultations have been held"),
        new("中东和平需要各方努力，援助物资达{0}吨", "мир на Ближнем Востоке требует общих усилий, передано {0} тонн помощи", "peace in the Middle East needs common efforts, and {0} tonnes of aid have been delivered"),
        new("打击恐怖主义的联合演习将进行{0}天", "совместные антитеррористические учения продлятся {0} дней", "the joint counter-terrorism exercise will last {0} days"),
        new("气候变化领域签署了{0}份文件", "по вопросам климата подписано {0} документов", "{0} documents on climate change have been signed"),
        new("边境口岸全年通关车辆{0}万辆", "через пограничные переходы прошло {0} тысяч машин", "{0} thousand vehicles have passed the border crossings"),
        new("旅游往来恢复，游客人数增长{0}万", "туристический обмен восстановлен, прибыло {0} тысяч человек", "tourism has recovered with {0} thousand more visitors"),
        new("体育交流计划包括{0}项赛事", "план спортивных обменов включает {0} соревнований", "the plan of sports exchanges includes {0} competitions"),
        new("疫苗合作已覆盖{0}个地区", "сотрудничество по вакцинам охватило {0} регионов", "vaccine cooperation has reached {0} regions"),
    ];
}
