using System.Net;

namespace CfnGen.Deployment.Tests.Scripting;

/// <summary>One HTTP call as it left the client.</summary>
internal sealed record ReceivedCall(HttpMethod Method, Uri Address, string Authorization, string? SessionToken, string? ExpectedOwner, string Body)
{
    /// <summary>The fields of a form, each decoded.</summary>
    public IReadOnlyList<string> Fields => [.. Body.Split('&').Select(WebUtility.UrlDecode)!];

    public static async Task<ReceivedCall> OfAsync(HttpRequestMessage request) => new(
        request.Method,
        request.RequestUri!,
        Header(request, "Authorization") ?? "",
        Header(request, "X-Amz-Security-Token"),
        Header(request, "x-amz-expected-bucket-owner"),
        request.Content is null ? "" : await request.Content.ReadAsStringAsync());

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;
}
