using System.Text.RegularExpressions;

namespace ReadoutDiff.Collection.StandIns;

/// <summary>
/// How sites everywhere tell a visitor, in Chinese, Russian and English, that the article is not shown. Each pattern is tried at
/// the start of a line, after an apology: a text that only speaks of such pages does not address its reader so.
/// </summary>
internal static partial class Signs
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Sorry = @"^[\s!.…«""“\-–—]{0,5}(?:(?:sorry|oops|whoops|we are sorry|we're sorry|error|извините|простите|к сожалению|ошибка|упс|ой|внимание|уважаем\w+ (?:пользовател|посетител|читател)\w+|很?抱歉|非常抱歉|对不起|尊敬的(?:用户|网友|访客)|提示|温馨提示)[\s,，!！.。:：…\-–—]{1,4}){0,2}(?:";

    /// <summary>The kind of trouble that a line tells, and how much of the line tells it; null where it tells none.</summary>
    public static (PageTrouble Trouble, int Length)? Of(string line)
    {
        foreach (var (trouble, pattern) in All())
        {
            if (pattern.Match(line) is { Success: true } match && !(trouble == PageTrouble.LoginWall && Comment().IsMatch(line)))
            {
                return (trouble, match.Length);
            }
        }

        return null;
    }

    /// <summary>Whether a line speaks to a visitor of the page, its address or the browser, as stand-ins do beside their sign.</summary>
    public static bool IsService(string line) => ServiceTalk().IsMatch(line);

    /// <summary>Whether text for readers without scripts says that nothing is shown to them.</summary>
    public static bool WantsScript(string text) => Script().IsMatch(text);

    private static IEnumerable<(PageTrouble Trouble, Regex Pattern)> All() =>
    [
        (PageTrouble.Removed, Removed()),
        (PageTrouble.WaitingPage, Waiting()),
        (PageTrouble.LoginWall, Login()),
        (PageTrouble.Refused, Refused()),
        (PageTrouble.OutOfService, OutOfService()),
    ];

    [GeneratedRegex(Sorry
        + @"(?:http |code |код )?4(?:04|10)(?:$|[\s.:!,—–|-]{1,3}(?:not found|gone|error|page|file|страниц|ошибк|файл|页面|找不到|未找到|$).{0,60})|(?:not found|nothing found|ничего не найдено)[.!]?$"
        + @"|(?:the |this |that )?(?:requested )?(?:page|url|document|resource|article|file|content)(?: (?:at|you|that|which|/)[^.]{0,60})?(?: was| is| has been| could| can| may)?(?: (?:not|been|be|have|no longer|cannot)){0,3} ?(?:not found|found|exist|exists|removed|deleted|available|unavailable|moved)\b(?: on (?:this|the) server)?"
        + @"|(?:the |this )?(?:page|article|document) (?:does not|doesn't|cannot|can't|couldn't)(?: be)? (?:exist|found)|we (?:can't|cannot|couldn't|could not) find"
        + @"|(?:запрашиваем\w+ |запрошенн\w+ |данн\w+ |эта |этот |указанн\w+ |искомая )?(?:вами )?(?:страниц\w+|документ|материал|публикация|раздел|файл|новость)(?:,? (?:котор\w+|по)[^.]{0,60},?)? (?:не найден\w?|не существует|не обнаружен\w?|был[аио]? удал[её]н\w?|удал[её]н\w?|больше не (?:существует|доступ\w+)|недоступ\w+|отсутствует|снят\w? с публикации)\b"
        + @"|такой страницы (?:нет|не существует|больше нет)|мы не (?:нашли|можем найти)"
        + @"|(?:您|你)?(?:要|所|正在)?(?:访问|查找|浏览|请求|查看|寻找)?的?(?:页面|网页|文章|内容|网址|文件|信息|链接)(?:暂时|已经)?(?:不存在|没有找到|未找到|找不到|已?被?删除|已?被?移除|已不存在|已下线|已失效|无法找到|不见了|走丢了)|(?:没有|未能|无法)找到(?:您|你|该|此)?.{0,12}(?:页面|网页|文件|内容))",
        Options, InputLimits.MatchMilliseconds)]
    private static partial Regex Removed();

    [GeneratedRegex(Sorry
        + @"checking (?:if the site|your browser|your connection)|just a moment|attention required|please (?:wait|stand by)|(?:one|a) moment,? please|verify(?:ing)? (?:that )?you\b|(?:please )?(?:confirm|prove|verify) (?:that )?you(?:'re| are)|are you (?:a )?(?:human|(?:ro)?bot)|i(?:'m| am) not a robot|ddos protection by"
        + @"|(?:please |you need to |you must )?(?:enable|turn on|activate) (?:javascript|cookies|js\b)|javascript (?:is|must be|and cookies)\b|this (?:site|page|website) (?:requires|needs) (?:javascript|cookies)|(?:please )?complete the (?:security check|captcha)|(?:please )?(?:enter|type) the (?:characters|code|captcha|symbols)|(?:security|human|bot) (?:check|verification)|captcha\b|redirecting|you (?:are being|will be) redirected|if you are not redirected|loading[\s.…]{0,4}$|data processing"
        + @"|(?:ид[её]т |выполняется |производится )?проверк[аи] (?:вашего )?(?:браузера|подключения|соединения|безопасности)|проверяем,? (?:ваш|что вы|не робот)|(?:пожалуйста,? )?подтвердите,? что (?:вы|запросы)|вы (?:не )?робот|я не робот|(?:пожалуйста,? )?введите (?:символы|код|текст)|(?:пожалуйста,? )?(?:подождите|ожидайте)|(?:пожалуйста,? )?включите (?:javascript|js|cookie|поддержку)|для [^.]{0,60}(?:javascript|cookie)|в вашем браузере (?:отключ|выключ)\w+|(?:ид[её]т )?загрузка[\s.…]{0,4}$|(?:сейчас )?(?:вы будете|выполняется|происходит) (?:автоматически )?перенаправл\w+|защита от (?:ddos|ботов|роботов)"
        + @"|(?:正在|请稍[候等][，,]?)?(?:检查|检测|验证|核验)(?:您|你)的?(?:浏览器|网络|访问|身份)|安全(?:验证|核验|检测中|检查中)|请?(?:完成|进行|通过)(?:以下|下方|下列)?(?:安全|人机|滑块|滑动)(?:验证|校验)|人机(?:验证|识别|校验)|请(?:输入|填写).{0,6}(?:验证码|字符)|请?(?:拖动|按住).{0,4}滑块|请(?:稍候|稍等|等待)|请(?:启用|开启|打开).{0,6}(?:javascript|js|cookie)|(?:您|你)的浏览器(?:不支持|未启用|禁用|已禁用)|(?:页面|网页)?(?:加载中|跳转中)|正在(?:加载|跳转|为您跳转|载入)|页面(?:正在|即将|将在).{0,12}跳转)",
        Options, InputLimits.MatchMilliseconds)]
    private static partial Regex Waiting();

    [GeneratedRegex(Sorry
        + @"(?:please |you (?:must|need to|have to) (?:be )?)?(?:log(?:ged)?|sign(?:ed)?)[ -]?in(?: (?:to|with|or|before|first|required|is required|here)\b|[.!]?$)|login(?: required| page)?[.!]?$|this (?:content|page|article) is (?:only )?(?:available|accessible|reserved)(?: only)? (?:to|for) |you are not logged in"
        + @"|(?:пожалуйста,? )?(?:войдите|авторизуйтесь|зарегистрируйтесь)(?:,? (?:чтобы|для|в|на|или|под|пожалуйста)\b|[.!]?$)|(?:для|чтобы) [^.]{0,80}(?:войдите|авторизуйтесь|(?:необходимо|нужно|требуется) (?:войти|авториз\w+|зарегистрироваться))|(?:необходимо|требуется|нужн[оа]) (?:войти|авториз\w+)|(?:материал |страница |текст )?(?:доступ\w* )?только (?:для )?(?:зарегистрированн|авторизованн)\w+|вы не авторизованы|вход(?: в (?:систему|личный кабинет))?$|авторизация$"
        + @"|请?(?:您)?先?(?:登录|登陆|登入)(?:后|以|查看|阅读|继续|账号|帐号|系统|[,，。!！]|您的|$)|请先?(?:登录|登陆|登入)|(?:您|你)(?:还|尚)?(?:没有|未)登录|(?:需要|须|需)先?(?:登录|登陆)|用户登录$)",
        Options, InputLimits.MatchMilliseconds)]
    private static partial Regex Login();

    [GeneratedRegex(Sorry
        + @"access (?:to (?:this|the) [^.]{0,40})?(?:is |has been |was )?(?:denied|forbidden|blocked|restricted)|(?:http |code |код )?4(?:01|03|29|51)(?:$|[\s.:!,—–|-]{1,3}(?:forbidden|unauthori[sz]ed|too many|access|error|доступ|ошибк|запрещ|禁止|拒绝).{0,60})|forbidden[.!]?$|you (?:do not|don't) have (?:permission|access)|you have been blocked|your (?:ip|request|access|address)[^.]{0,40} (?:has been|was|is) (?:blocked|denied|rejected|banned)|too many requests|the requested url was rejected|(?:this )?[^.]{0,30}not available in your (?:country|region)|request blocked"
        + @"|доступ (?:к (?:этой|этому|данно\w+|запрашиваем\w+|сайту|странице|ресурсу)[^.]{0,40} )?(?:запрещ[её]н|заблокирован|ограничен|закрыт)\b|ваш (?:ip|запрос|адрес)[^.]{0,40}(?:заблокирован|отклон[её]н)|слишком много запросов|недостаточно прав"
        + @"|(?:您|你)的?(?:访问|请求|ip).{0,12}(?:被拒绝|被?拦截|被?阻断|受限|被禁止|频繁)|(?:访问|请求)(?:被拒绝|被?拦截|过于频繁|太频繁|受限)|(?:禁止|拒绝|无权|没有权限)访问|(?:您|你)(?:没有|无)权限?)",
        Options, InputLimits.MatchMilliseconds)]
    private static partial Regex Refused();

    [GeneratedRegex(Sorry
        + @"(?:the |this |our )?(?:web ?)?(?:site|service|server|system)(?: is)?(?: currently| temporarily| now){0,2} (?:(?:under|down for|undergoing|in) (?:\w+ )?maintenance|unavailable|down\b|out of service)|(?:scheduled |under |site )?maintenance(?: mode)?[.!]?$|under (?:maintenance|construction)|we(?:'ll| will) be (?:right )?back|(?:http |code |код )?50[0-4](?:$|[\s.:!,—–|-]{1,3}(?:internal|bad|service|gateway|error|server|ошибк|внутрен|服务).{0,60})|bad gateway|service (?:temporarily )?unavailable|internal server error|gateway time-?out|error establishing a database"
        + @"|на (?:нашем |данном )?(?:сайте|портале|сервере) (?:сейчас |в данный момент |временно )?(?:ведутся|проводятся|идут) [^.]{0,40}работы|(?:ведутся|проводятся|идут) (?:\w+ )?(?:технические|профилактические|регламентные|плановые) [^.]{0,30}работы|(?:технические|профилактические) работы[.!]?$|(?:наш |этот )?(?:сайт|портал|сервис|сервер) (?:временно |сейчас |находится ){0,2}(?:недоступен|не работает|на (?:техническом )?обслуживании|на реконструкции|закрыт на)|техническое обслуживание[.!]?$|внутренняя ошибка сервера"
        + @"|(?:网站|本站|系统|服务器?|站点|平台)(?:正在|正|目前|暂时|系统|临时){0,2}(?:维护|升级|改版|停止服务|繁忙|关闭|无法访问|不可用)|(?:系统|网站)(?:维护|升级)(?:中|公告|通知)|服务器(?:内部)?错误|内部服务器错误)",
        Options, InputLimits.MatchMilliseconds)]
    private static partial Regex OutOfService();

    [GeneratedRegex(@"comment|комментар|комментир|обсужд|评论|留言|发表", Options, InputLimits.MatchMilliseconds)]
    private static partial Regex Comment();

    [GeneratedRegex(@"browser|cookie|javascript|captcha|home ?page|front page|(?:this|the|requested) (?:page|url|site)|\burl\b|ip[ -]address|your ip|ray id|webmaster|administrator|refresh the page|please|password|your account|support team|©|copyright|all rights|creative commons|все права|сетевое издание|版权所有|icp备|公网安备|браузер|главн\w+ страниц|эт\w+ страниц|администратор|обновите|пожалуйста|пароль|учётн|учетн|проверьте|вернит|воспользуйтесь поиск|浏览器|刷新|首页|网址|本站|管理员|请您?(?:检查|点击|返回(?:首页|主页|上一页)|稍后|重试|确认|联系|尝试)|返回(?:首页|主页|上一页)|验证码|密码|账号|帐号", Options, InputLimits.MatchMilliseconds)]
    private static partial Regex ServiceTalk();

    [GeneratedRegex(@"javascript|включите|启用|开启", Options, InputLimits.MatchMilliseconds)]
    private static partial Regex Script();
}
