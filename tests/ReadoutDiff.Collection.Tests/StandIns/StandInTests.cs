namespace ReadoutDiff.Collection.Tests.StandIns;

/// <summary>What sites serve in place of an article, and real articles that look like it.</summary>
public sealed class StandInTests
{
    private const string Menu = "<header><nav><a href='/'>Главная</a><a href='/login'>Войти</a></nav></header>";

    private static IEnumerable<TestCaseData> StandIns()
    {
        TestCaseData Case(PageTrouble trouble, string name, string page) => new TestCaseData(trouble, page).SetArgDisplayNames(trouble.ToString(), name);
        yield return Case(PageTrouble.Removed, "zh", "<html><head><title>页面不存在_某网</title></head><body><p>抱歉，您访问的页面不存在或已被删除。</p><a href='/'>返回首页</a></body></html>");
        yield return Case(PageTrouble.Removed, "ru", $"<html><head><title>Страница не найдена • Министерство</title></head><body>{Menu}<h1>404</h1><p>Запрашиваемая вами страница не существует. Проверьте адрес или воспользуйтесь поиском.</p></body></html>");
        yield return Case(PageTrouble.Removed, "en", "<html><body><h2>Sorry, the page you requested was not found.</h2><p>Please check the URL or go back to the home page.</p></body></html>");
        yield return Case(PageTrouble.Removed, "en, other things below", "<html><head><title>404 Not Found</title></head><body><h1>Page not found</h1><p>The minister opened an exhibition of children's drawings on Monday.</p></body></html>");
        yield return Case(PageTrouble.Removed, "deleted material", "<html><body><p>Данный материал был удалён.</p></body></html>");
        yield return Case(PageTrouble.WaitingPage, "en check", "<html><head><title>Just a moment...</title></head><body><p>Checking your browser before accessing the site.</p><p>This process is automatic. Your browser will be redirected to the requested content shortly.</p></body></html>");
        yield return Case(PageTrouble.WaitingPage, "ru check", "<html><body><h1>Проверка браузера</h1><p>Пожалуйста, подождите, это займёт несколько секунд.</p></body></html>");
        yield return Case(PageTrouble.WaitingPage, "zh check", "<html><body><p>正在检测您的浏览器环境，请稍候。</p></body></html>");
        yield return Case(PageTrouble.WaitingPage, "zh captcha", "<html><body><p>请完成安全验证</p><div id='slider'></div></body></html>");
        yield return Case(PageTrouble.WaitingPage, "ru captcha", "<html><body><form><p>Подтвердите, что вы не робот</p><input name='captcha_code'></form></body></html>");
        yield return Case(PageTrouble.WaitingPage, "captcha alone", "<html><body><p>Example News</p><div class='g-recaptcha'></div></body></html>");
        yield return Case(PageTrouble.WaitingPage, "script and cookies", "<html><body><p>Please enable JavaScript and cookies to continue.</p></body></html>");
        yield return Case(PageTrouble.WaitingPage, "noscript alone", "<html><body><noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div></body></html>");
        yield return Case(PageTrouble.WaitingPage, "refresh alone", "<html><head><meta http-equiv='Refresh' content='0; url=/index.html'></head><body></body></html>");
        yield return Case(PageTrouble.WaitingPage, "script that moves", "<html><head><script>document.cookie='k=1';location.reload();</script></head><body></body></html>");
        yield return Case(PageTrouble.WaitingPage, "mid", "<html><body><p>Data processing... Please, wait.</p></body></html>");
        yield return Case(PageTrouble.LoginWall, "en", "<html><head><title>Example</title></head><body><p>Please log in to continue.</p><form><input name=u><input type=password></form></body></html>");
        yield return Case(PageTrouble.LoginWall, "ru", $"<html><body>{Menu}<p>Войдите, чтобы прочитать материал.</p></body></html>");
        yield return Case(PageTrouble.LoginWall, "zh", "<html><body><h1>用户登录</h1><p>请登录后查看全文</p><form><input type=password></form></body></html>");
        yield return Case(PageTrouble.LoginWall, "password alone", "<html><body><form><label>Имя</label><input name=u><label>Код</label><input type=password></form></body></html>");
        yield return Case(PageTrouble.Refused, "en", "<html><head><title>403 Forbidden</title></head><body><h1>Access denied</h1></body></html>");
        yield return Case(PageTrouble.Refused, "ru", "<html><body><h1>Доступ запрещён</h1><p>Ваш IP-адрес заблокирован. Обратитесь к администратору.</p></body></html>");
        yield return Case(PageTrouble.Refused, "zh", "<html><body><p>您的访问请求被拦截，请联系管理员。</p></body></html>");
        yield return Case(PageTrouble.OutOfService, "en", "<html><body><h1>Site under maintenance</h1><p>We will be back soon.</p></body></html>");
        yield return Case(PageTrouble.OutOfService, "ru", "<html><body><p>Уважаемые посетители! На сайте ведутся технические работы.</p></body></html>");
        yield return Case(PageTrouble.OutOfService, "zh", "<html><head><title>系统维护中</title></head><body><p>网站正在维护升级，请稍后访问。</p></body></html>");
        yield return Case(PageTrouble.Removed, "rights below", "<html><body><div><p>Извините, такой страницы не существует.</p></div><div class='foot'>Все материалы доступны по лицензии Creative Commons. Все права защищены.</div></body></html>");
        yield return Case(PageTrouble.Refused, "zh often", "<html><body><p>访问过于频繁，请稍后再试。</p></body></html>");
        yield return Case(PageTrouble.OutOfService, "error of the server", "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>");
        yield return Case(PageTrouble.Empty, "mark-up", "<html><head><title>x</title></head><body><div id='main'><img src='a.png'></div></body></html>");
        yield return Case(PageTrouble.Empty, "white space", " \r\n\t ");
        yield return Case(PageTrouble.Empty, "nothing", "");
        yield return Case(PageTrouble.NoArticle, "menu", "<html><body><ul><li><a href='/a'>News</a></li><li><a href='/b'>Photos</a></li></ul></body></html>");
        yield return Case(PageTrouble.TooDeep, "elements", $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 10_000))}</body></html>");
    }

    private static IEnumerable<TestCaseData> Articles()
    {
        TestCaseData Case(string name, string page, string words) => new TestCaseData(page, words).SetArgDisplayNames(name);
        yield return Case("of captchas", "<html><body><article><h1>На портале введена капча</h1><p>Министерство сообщило, что проверка браузера теперь обязательна для посетителей портала.</p><p>Представитель ведомства пояснил: капча нужна для защиты от роботов.</p></article></body></html>", "капча нужна");
        yield return Case("form in the header", "<html><body><header><form><input name=u><input type=password></form></header><main><h1>Telephone call</h1><p>The two presidents spoke by telephone. They agreed to meet in autumn.</p></main></body></html>", "agreed to meet");
        yield return Case("form beside a short text", "<html><body><div class='side'><p>Please log in to comment.</p><form><input type=password></form></div><article><h1>Телефонный разговор</h1><p>Министр провёл телефонный разговор с китайским коллегой. Обсуждена подготовка визита.</p></article></body></html>", "Обсуждена подготовка визита");
        yield return Case("comments for members", "<html><body><article><p>两国外长在北京举行会谈，就双边关系和共同关心的国际地区问题深入交换意见。</p></article><p>请登录后发表评论</p></body></html>", "两国外长在北京举行会谈");
        yield return Case("short zh", "<html><body><article><h1>两国外长通电话</h1><p>3月5日，两国外长通电话，就双边关系和地区形势交换意见。</p><p>双方商定继续保持沟通，推动落实元首共识。</p></article></body></html>", "双方商定");
        yield return Case("maintenance announced above", "<html><body><p>On Sunday the site will be under maintenance.</p><article><p>The Foreign Minister received the ambassador. They discussed the coming talks on trade.</p></article></body></html>", "received the ambassador");
        yield return Case("waiting box left in", "<html><body><div class='spinner'>Loading...</div><article><p>The Foreign Minister received the ambassador. They discussed the coming talks on trade.</p></article></body></html>", "received the ambassador");
        yield return Case("refreshes itself", "<html><head><meta http-equiv='refresh' content='600'></head><body><article><p>The Foreign Minister received the ambassador. They discussed the coming talks on trade.</p></article></body></html>", "received the ambassador");
        yield return Case("access that was denied", "<html><body><article><h1>Access denied to observers</h1><p>The delegation regretted that access was denied to observers. The two sides agreed on a new date.</p></article></body></html>", "agreed on a new date");
    }

    [TestCaseSource(nameof(StandIns))]
    public void Read_PageInPlaceOfTheArticle_IsNamedByItsKind(PageTrouble trouble, string page) =>
        Assert.That(Captured.Trouble(() => Captured.Read(page)), Is.EqualTo(trouble));

    [TestCaseSource(nameof(StandIns))]
    public void Read_StandInOfAKnownSite_IsNamedByItsKindToo(PageTrouble trouble, string page) =>
        Assert.That(Captured.Trouble(() => Captured.Read(page, address: "https://www.mfa.gov.cn/web/202402/t20240208_11240000.shtml")), Is.EqualTo(trouble));

    [TestCaseSource(nameof(Articles))]
    public void Read_ArticleThatLooksLikeAStandIn_IsRead(string page, string words) =>
        Assert.That(Captured.Read(page).Text, Does.Contain(words));

    [TestCase("https://www.mfa.gov.cn/web/202402/t20240208_11240000.shtml", "<div id='News_Body_Txt_A'><p>请登录。</p></div>", "请登录")]
    [TestCase("http://kremlin.ru/events/president/news/1", "<h1 class='entry-title'>Доступ запрещён</h1><div class='entry-content e-content read__internal_content'><p>Введите символы: так назван новый порядок.</p></div>", "новый порядок")]
    [TestCase("https://mid.ru/ru/foreign_policy/news/1900000/", "<div class='text article-content'><p>Проверка браузера показана гостям.</p></div><form><input type=password></form>", "показана гостям")]
    public void Read_ProfileFindsABody_IsAnArticleWhateverItSays(string address, string body, string words) =>
        Assert.That(Captured.Read($"<html><body>{body}</body></html>", address: address).Text, Does.Contain(words));

    [Test]
    public void Read_RemovedPageInTheArticlesOwnLayout_IsRemoved() =>
        Assert.That(
            Captured.Trouble(() => Captured.Read(
                "<html><body><h1 class='entry-title'>Страница не найдена</h1><div class='entry-content e-content read__internal_content'><p>Возможно, она перенесена.</p></div></body></html>",
                address: "http://kremlin.ru/events/president/news/1")),
            Is.EqualTo(PageTrouble.Removed));

    [Test]
    public void Read_WaitingBoxInADriftedLayout_IsReadByTheGeneralExtractor()
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 40).Select(i => $"<p>Министры обсудили вопрос номер {i}. Стороны условились продолжить работу над ним осенью.</p>"));
        var readout = Captured.Read(
            $"<html><body><div class='box'>Data processing... Please, wait.</div><div class='new'><h1>Переговоры</h1>{paragraphs}</div></body></html>",
            address: "https://mid.ru/ru/foreign_policy/news/1900000/");
        Assert.That(readout.HasLimit(Model.LimitCode.LayoutDrift), Is.True);
    }

    [TestCase("404 page not found", PageTrouble.Removed)]
    [TestCase("Too many requests", PageTrouble.Refused)]
    [TestCase("Service Unavailable", PageTrouble.OutOfService)]
    public void Read_PlainMessageOfAServer_IsNamedByItsKind(string text, PageTrouble trouble) =>
        Assert.That(Captured.Trouble(() => Captured.Read(text, "text/plain")), Is.EqualTo(trouble));

    [TestCase("{\"error\": 1}", PageTrouble.NoArticle)]
    [TestCase("[", PageTrouble.NoArticle)]
    public void Read_DataWithoutAText_HoldsNoArticle(string json, PageTrouble trouble) =>
        Assert.That(Captured.Trouble(() => Captured.Read(json, "application/json")), Is.EqualTo(trouble));

    [Test]
    public void Read_ImageOrTooLarge_IsNamedByItsKind()
    {
        Assert.That(Captured.Trouble(() => Captured.Read([0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2])), Is.EqualTo(PageTrouble.NotText));
        Assert.That(Captured.Trouble(() => Captured.Read(new byte[17 * 1024 * 1024])), Is.EqualTo(PageTrouble.TooLarge));
    }

    [Test]
    public void Read_PageThatBreaksOff_TellsItByItsLimit()
    {
        const string page = "<html><body><article><p>The Foreign Minister received the ambassador. They discussed the coming talks on trade.</p>";
        Assert.That(Captured.Read(page).HasLimit(Model.LimitCode.TruncatedPage), Is.True);
        Assert.That(Captured.Read(page + "</article></body></html>").HasLimit(Model.LimitCode.TruncatedPage), Is.False);
    }
}
