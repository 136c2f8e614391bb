using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ReadoutDiff.Alignment;
using ReadoutDiff.Archive;
using ReadoutDiff.Catalog;
using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Statements;
using ReadoutDiff.Web.Adding;
using ReadoutDiff.Web.Api;
using ReadoutDiff.Web.Contrasts;
using ReadoutDiff.Web.Correcting;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Exports;
using ReadoutDiff.Web.Following;
using ReadoutDiff.Web.Reading;
using ReadoutDiff.Web.Safety;
using ReadoutDiff.Web.Trends;
using ReadoutDiff.Web.Versions;

namespace ReadoutDiff.Web;

/// <summary>The reading room: a web application over an archive, in which meetings are read, compared and followed.</summary>
public static class ReadingRoom
{
    /// <summary>Builds the application; the caller starts and disposes it. The archive stays the caller's.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="lexicon">The concepts that are compared.</param>
    /// <param name="profiles">The known sites.</param>
    /// <param name="fetching">How addresses that a user adds are fetched; its clock is the room's.</param>
    /// <param name="options">Where and for whom it is open.</param>
    /// <exception cref="Model.ReadoutFormatException">The options let in everyone from outside.</exception>
    public static WebApplication Build(SnapshotArchive archive, ILexicon lexicon, SiteProfiles profiles, FetchOptions fetching, ReadingRoomOptions options)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(fetching);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problem() is { } problem)
        {
            throw new Model.ReadoutFormatException(problem);
        }

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(ReadingRoom).Assembly.GetName().Name });
        builder.Host.UseConsoleLifetime(console => console.SuppressStatusMessages = true);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // That it cannot start is thrown to the caller, who says it in one line.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
            .AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxRequestBytes;
            kestrel.Listen(options.Listen);
        });

        builder.Services.AddSingleton(archive).AddSingleton(lexicon).AddSingleton(profiles).AddSingleton(options).AddSingleton(fetching).AddSingleton(fetching.Clock)
            .AddSingleton(_ => new ReadoutSource(profiles: profiles))
            .AddSingleton(_ => new ReadoutAnalyzer(lexicon))
            .AddSingleton(_ => new StatementAligner(new LexicalSimilarity(lexicon, Glossary.Default, [])))
            .AddSingleton<RoomCache>().AddSingleton<CorrectionBook>().AddSingleton<TextShelf>().AddSingleton<ComparisonDesk>().AddSingleton<CorrectionDesk>().AddSingleton<AuthorName>();
        builder.Services.AddSingleton<VersionDesk>().AddSingleton<WatchBoard>().AddSingleton<ConceptMenu>();
        builder.Services.AddHttpContextAccessor().AddScoped<PageHead>();
        builder.Services.AddSingleton<IPageSource>(_ => new PageFetcher(profiles, fetching)).AddSingleton<Intake>();
        builder.Services.AddSingleton(services => new CatalogKeeper(archive, services.GetRequiredService<ReadoutSource>(), services.GetRequiredService<ReadoutAnalyzer>(), lexicon, fetching.Clock))
            .AddHostedService<ArchiveFollower>();
        AddSafety(builder.Services, options);
        builder.Services.AddRouting(routing => routing.LowercaseUrls = true);
        builder.Services.AddProblemDetails().AddOpenApi("v1", Description.Configure);
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
            json.SerializerOptions.MaxDepth = 32;
        });
        builder.Services.AddRazorPages().AddApplicationPart(typeof(ReadingRoom).Assembly);

        var app = builder.Build();
        Use(app, options);
        return app;
    }

    private static void AddSafety(IServiceCollection services, ReadingRoomOptions options)
    {
        var access = new AccessRule(options);
        services.AddSingleton(access).AddSingleton(new HostRule(options));
        services.AddRateLimiter(limiter => RateRule.Configure(limiter, options, access));
        // The keys of form tokens live as long as the program: nothing secret is left on the disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "readoutdiff-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.HttpOnly = true;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = options.MaxRequestBytes;
            form.ValueLengthLimit = options.MaxRequestBytes;
            form.ValueCountLimit = 200;
            form.KeyLengthLimit = 200;
        });
    }

    private static void Use(WebApplication app, ReadingRoomOptions options)
    {
        app.Use((context, next) => SecurityHeaders.SetAsync(context, next));
        // A program is told in its own form, a reader by a page.
        app.UseWhen(IsForPrograms, api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !IsForPrograms(context), pages => pages.UseExceptionHandler("/problem").UseStatusCodePagesWithReExecute("/problem", "?status={0}"));
        app.Use((context, next) => Gate.AdmitAsync(context, next));
        app.UseRateLimiter();
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/assets",
            FileProvider = new CompositeFileProvider(
                new EmbeddedFileProvider(typeof(ReadingRoom).Assembly, ""), new EmbeddedFileProvider(typeof(Reports.HtmlReport).Assembly, "")),
            // Asked again each time, and answered with 304: a new version of the program brings its own.
            OnPrepareResponse = asset => asset.Context.Response.Headers.CacheControl = "no-cache",
        });
        app.UseRouting();
        app.UseAntiforgery();
        app.MapRazorPages();
        app.MapGet("/meetings/{id:long}/export/{form}", PairExport.AnswerAsync).ExcludeFromDescription();
        app.MapGet("/meetings/{id:long}/export/gold", CorrectionExport.GoldAsync).ExcludeFromDescription();
        app.MapGet("/corrections/export/corrections.jsonl", CorrectionExport.LinesAsync).ExcludeFromDescription();
        app.MapGet("/versions/export/{form}", VersionExport.AnswerAsync).ExcludeFromDescription();
        app.MapGet("/trends/export/csv", TrendTable.Answer).ExcludeFromDescription();
        app.MapGet("/keyness/export/csv", KeynessFile.Answer).ExcludeFromDescription();
        app.MapGet("/health", (CatalogKeeper keeper) => Results.Ok(keeper.State)).ExcludeFromDescription();
        app.MapRoomApi();
    }

    private static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
