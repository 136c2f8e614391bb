using Microsoft.AspNetCore.OpenApi;

namespace ReadoutDiff.Web.Api;

/// <summary>What the OpenAPI document says of the whole.</summary>
internal static class Description
{
    /// <summary>Sets title, version and words; leaves out what is not for programs.</summary>
    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) ?? false;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "ReadoutDiff reading room";
            document.Info.Version = "1";
            document.Info.Description = "Meetings, texts, comparisons, counts and corrections of an archive of readouts. What was not found in a text was not found by the forms that the lexicon knows.";
            // The address it is asked under may be any; what is listed must not depend on who asks.
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
    }
}
