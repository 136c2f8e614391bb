using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ReadoutDiff.Web.Api;

/// <summary>All that the pages do, for programs: JSON under <c>/api/v1</c>, described by OpenAPI at <c>/openapi/v1.json</c>.</summary>
internal static class RoomApi
{
    /// <summary>Adds the addresses.</summary>
    public static void MapRoomApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        MeetingApi.Map(api);
        TextApi.Map(api);
        CountApi.Map(api);
        CorrectionApi.Map(api);
        VersionApi.Map(api);
        WatchApi.Map(api);
        routes.MapOpenApi("/openapi/{documentName}.json");
    }
}
