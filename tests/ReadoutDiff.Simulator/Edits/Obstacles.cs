using System.Text;
using ReadoutDiff.Simulator.Pages;
using ReadoutDiff.Simulator.Sites;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>What is answered in place of an article.</summary>
internal static class Obstacles
{
    /// <summary>The path of the page that asks for a password.</summary>
    public const string LoginPath = "/passport/login";

    /// <summary>The fault that a trouble is; <see cref="FaultKind.None"/> where it is an answer of its own.</summary>
    public static FaultKind FaultOf(TroubleKind kind) => kind switch
    {
        TroubleKind.Removed => FaultKind.Removed,
        TroubleKind.ServerError => FaultKind.ServerError,
        TroubleKind.Unavailable => FaultKind.Unavailable,
        TroubleKind.Interstitial => FaultKind.Interstitial,
        TroubleKind.Cut => FaultKind.Cut,
        TroubleKind.TruncatedGzip => FaultKind.TruncatedGzip,
        TroubleKind.RedirectLoop => FaultKind.RedirectLoop,
        TroubleKind.WrongCharset => FaultKind.WrongCharset,
        _ => FaultKind.None,
    };

    /// <summary>The answer; null where the article comes all the same, or with a fault of <see cref="FaultOf"/>.</summary>
    public static PageAnswer? Answer(TroubleKind kind, SimulatedPage page, SimulatedSite site) => kind switch
    {
        TroubleKind.NotFound => PageAnswer.NotFound,
        TroubleKind.Gone => PageAnswer.Html(site.Removed(page.Address.Host)) with { Status = 410 },
        TroubleKind.Refused => PageAnswer.Html("<html><head><title>403</title></head><body><h1>403 Forbidden</h1></body></html>") with { Status = 403 },
        TroubleKind.MovedHome => PageAnswer.Redirect("/"),
        TroubleKind.LoginRedirect => PageAnswer.Redirect($"{LoginPath}?return={Uri.EscapeDataString(page.Address.AbsolutePath)}"),
        TroubleKind.LoginWall => Login(page.Language),
        TroubleKind.Challenge => Challenge(page.Language),
        TroubleKind.Empty => new PageAnswer(200, "text/html", "utf-8", []),
        TroubleKind.Picture => new PageAnswer(200, "image/gif", null, Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")),
        _ => null,
    };

    private static PageAnswer Challenge(string language)
    {
        var (title, text) = language switch
        {
            "zh" => ("安全验证", "正在检查您的浏览器，请稍候……"),
            "ru" => ("Проверка браузера", "Подождите, идёт проверка Вашего браузера. Это займёт несколько секунд."),
            _ => ("Just a moment...", "Checking your browser before accessing the site. Please enable JavaScript and cookies to continue."),
        };
        return PageAnswer.Html($$"""
            <!DOCTYPE html><html lang="{{language}}"><head><meta charset="utf-8"><title>{{title}}</title><meta http-equiv="refresh" content="5"><script>(function () { document.cookie = "__check=" + navigator.userAgent.length; setTimeout(function () { location.reload(); }, 5000); })();</script></head>
            <body><div id="challenge"><p>{{text}}</p></div><noscript>JavaScript</noscript></body></html>
            """);
    }

    /// <summary>A page that asks for a password.</summary>
    public static PageAnswer Login(string language)
    {
        var (title, name, password, button) = language switch
        {
            "zh" => ("用户登录", "用户名", "密码", "登录"),
            "ru" => ("Вход в систему", "Имя пользователя", "Пароль", "Войти"),
            _ => ("Sign in", "User name", "Password", "Sign in"),
        };
        return PageAnswer.Html($"""
            <!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head><body><main><h1>{title}</h1>
            <form method="post" action="{LoginPath}"><label>{name} <input type="text" name="user"></label><label>{password} <input type="password" name="password"></label><button>{button}</button></form></main></body></html>
            """);
    }

    /// <summary>The front page of a site.</summary>
    public static PageAnswer Home(string host, IEnumerable<SimulatedPage> newest) => PageAnswer.Html($"""
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>{host}</title></head><body><div class="header"><a href="/">{host}</a></div>
        <div class="columns"><ul>{string.Concat(newest.Select(page => $"<li><a href=\"{page.Address.AbsoluteUri}\">{Markup.Encode(page.Title)}</a></li>\n"))}</ul></div></body></html>
        """);

    /// <summary>The page in an older charset of its language, rightly declared in the header and in the page.</summary>
    public static PageAnswer Recode(string html, string language)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var charset = language switch { "zh" => "gb18030", "ru" => "windows-1251", _ => "windows-1252" };
        var declared = html.Replace("charset=\"utf-8\"", $"charset=\"{charset}\"", StringComparison.OrdinalIgnoreCase).Replace("charset=utf-8", $"charset={charset}", StringComparison.OrdinalIgnoreCase);
        return new PageAnswer(200, "text/html", charset, Encoding.GetEncoding(charset).GetBytes(Entities(declared, language)));
    }

    // What the older charset lacks is written as an entity, as sites do.
    private static string Entities(string html, string language)
    {
        if (language == "zh")
        {
            return html;
        }

        var encoding = Encoding.GetEncoding(language == "ru" ? "windows-1251" : "windows-1252", EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
        return string.Concat(html.Select(c => c < 128 || encoding.GetString(encoding.GetBytes([c])) == c.ToString() ? c.ToString() : $"&#{(int)c};"));
    }
}
