using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ReadoutDiff.Web.Safety;

/// <summary>Stands before everything: the name asked for, the page the request comes from, and who asks.</summary>
internal static class Gate
{
    /// <summary>The page on which the key is entered.</summary>
    public const string EntryPage = "/enter";

    /// <summary>Lets a request go on, or ends it.</summary>
    public static async Task AdmitAsync(HttpContext context, RequestDelegate next)
    {
        var services = context.RequestServices;
        if (!services.GetRequiredService<HostRule>().Admits(context.Request))
        {
            await RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "This reading room does not answer under this name.");
            return;
        }

        if (!OriginRule.Admits(context.Request))
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "Another site's page cannot change anything here.");
            return;
        }

        var access = services.GetRequiredService<AccessRule>();
        if (IsOpen(context.Request.Path) || access.Admits(context))
        {
            await next(context);
            return;
        }

        if (access.HasKey && HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && !context.Request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Redirect(EntryPage + QueryString.Create("to", context.Request.PathBase + context.Request.Path + context.Request.QueryString));
            return;
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        await RefuseAsync(context, StatusCodes.Status401Unauthorized, "This reading room asks for a key, or for a user whom its proxy names.");
    }

    private static bool IsOpen(PathString path) => path == EntryPage || path == "/health" || path.StartsWithSegments("/assets", StringComparison.OrdinalIgnoreCase);

    private static Task RefuseAsync(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(words, context.RequestAborted);
    }
}
