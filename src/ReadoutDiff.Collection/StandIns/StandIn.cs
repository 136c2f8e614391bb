namespace ReadoutDiff.Collection.StandIns;

/// <summary>Tells a page that a site serves in place of an article, where no profile found an article in it.</summary>
internal static class StandIn
{
    // Less than the shortest readout, one sentence of who spoke with whom.
    private const int AlmostNothing = 40;

    // A page whose heading as a whole says that the article is not shown may list other things under it.
    private const int FewLines = 250;

    private const string Captchas = ".g-recaptcha, .h-captcha, .cf-turnstile, .smart-captcha, #challenge-form, form[action*=captcha], input[name*=captcha], iframe[src*=captcha], iframe[src*=challenges]";

    /// <summary>The trouble and what tells it, as the end of a sentence; null where the page may hold an article. Linear in the page.</summary>
    public static (PageTrouble Trouble, string Reason)? Of(PageFace face)
    {
        if (face.ArticleWeight < FewLines)
        {
            foreach (var head in face.Heads)
            {
                if (PageFace.HeadSign(head) is { } told && (told != PageTrouble.LoginWall || IsLoginForm(face)))
                {
                    return (told, Words(told, head));
                }
            }
        }

        if (face.ArticleWeight >= AlmostNothing)
        {
            return null;
        }

        foreach (var line in face.Lines)
        {
            if (PageFace.Sign(line) is { } told)
            {
                return (told, Words(told, line));
            }
        }

        return face.Has(Captchas) ? (PageTrouble.WaitingPage, "the page is a waiting page: it only asks for a captcha")
            : face.Has("input[type=password]") ? (PageTrouble.LoginWall, "the page only asks for a password")
            : face.SendsOn ? (PageTrouble.WaitingPage, "the page is a waiting page: it only sends its reader on")
            : !face.IsBlank ? null
            : face.WantsScript ? (PageTrouble.WaitingPage, "the page is a waiting page: it shows nothing to a reader without scripts")
            : (PageTrouble.Empty, "the page shows no text");
    }

    // A site or a box is named "Log in" too: only with a form and without another heading is it what the page is for.
    private static bool IsLoginForm(PageFace face) =>
        face.Has("input[type=password]") && (string.IsNullOrWhiteSpace(face.Heading) || PageFace.HeadSign(face.Heading.Trim()) == PageTrouble.LoginWall);

    private static string Words(PageTrouble trouble, string sign) => trouble switch
    {
        PageTrouble.Removed => "the page is not there any more",
        PageTrouble.WaitingPage => "the page is a waiting page, shown before the real one",
        PageTrouble.LoginWall => "the page is shown to those only who log in",
        PageTrouble.Refused => "the site refuses to show the page",
        _ => "the site is out of service",
    } + $" ('{(sign.Length > 60 ? sign[..60] + "…" : sign).Replace('\n', ' ')}')";
}
