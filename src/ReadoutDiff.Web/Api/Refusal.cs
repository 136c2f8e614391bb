using Microsoft.AspNetCore.Http;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Web.Api;

/// <summary>Why something cannot be answered or taken, as a problem description (RFC 9457).</summary>
internal static class Refusal
{
    /// <summary>What was given cannot be used: one line.</summary>
    public static IResult Of(ReadoutFormatException error) => Of(error.Message);

    /// <summary>What was given cannot be used: one line.</summary>
    public static IResult Of(string words) => Results.Problem(VisibleText.Line(words), statusCode: StatusCodes.Status422UnprocessableEntity, title: "This cannot be used");
}
