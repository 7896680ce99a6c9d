using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace CfnGen.CloudFormationStandIn.Hosting;

/// <summary>A request as it came: what of it is signed, and what it asks for.</summary>
internal sealed record ReceivedRequest(SignedRequest Signed)
{
    /// <summary>The form of the Query protocol; empty where the body is none.</summary>
    public IReadOnlyDictionary<string, string> Form { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string? Action => Form.GetValueOrDefault("Action");

    public static async Task<ReceivedRequest> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var query = QueryHelpers.ParseQuery(request.QueryString.Value).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));
        var headers = request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => string.Join(',', header.Value.AsEnumerable()), StringComparer.Ordinal);
        var signed = new SignedRequest(request.Method, path, [.. query], headers, body.ToArray());
        return request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal) ?? false
            ? new(signed) { Form = FormOf(signed.Body) }
            : new(signed);
    }

    public QueryRequest AsQuery() => new(Form);

    private static Dictionary<string, string> FormOf(byte[] body) =>
        QueryHelpers.ParseQuery(System.Text.Encoding.UTF8.GetString(body)).ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
}
