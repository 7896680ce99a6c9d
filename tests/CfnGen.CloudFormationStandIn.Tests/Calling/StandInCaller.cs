using System.Globalization;
using System.Xml.Linq;
using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Timing;

namespace CfnGen.CloudFormationStandIn.Tests.Calling;

/// <summary>A stand-in with a clock of its own, and a client that says to it whatever it is told to.</summary>
internal sealed class StandInCaller : IDisposable
{
    public const string Stack = "shop";

    private static readonly XNamespace Space = "http://cloudformation.amazonaws.com/doc/2010-05-15/";

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(30) };

    public StandInCaller(Func<StandInOptions, StandInOptions>? change = null)
    {
        var options = new StandInOptions { Clock = Clock };
        StandIn = StandIn.Start(change is null ? options : change(options));
    }

    /// <summary>Goes on only when a test says so.</summary>
    public VirtualClock Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero), advancesByItself: false);

    public StandIn StandIn { get; }

    public AccessKey Key { get; set; } = new("AKIASTANDIN", "stand-in-secret");

    /// <summary>By which this client signs.</summary>
    public DateTimeOffset Now { get; set; } = DateTimeOffset.UtcNow;

    /// <summary>The answer of an action, its namespace taken off.</summary>
    /// <exception cref="CallFailedException">It was refused.</exception>
    public async Task<XElement> CallAsync(string action, params (string Name, string Value)[] values)
    {
        using var answer = await SendAsync(action, values);
        var root = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        foreach (var element in root.DescendantsAndSelf())
        {
            Assert.Equal(Space, element.Name.Namespace);
            element.Name = element.Name.LocalName;
        }

        return answer.IsSuccessStatusCode
            ? root
            : throw new CallFailedException((int)answer.StatusCode, root.Descendants("Code").Single().Value, root.Descendants("Message").Single().Value);
    }

    public async Task<HttpResponseMessage> SendAsync(string action, params (string Name, string Value)[] values)
    {
        using var content = new FormUrlEncodedContent(values.Prepend(("Action", action)).Prepend(("Version", "2010-05-15")).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
        using var request = new HttpRequestMessage(HttpMethod.Post, StandIn.Endpoint) { Content = content };
        await SignAsync(request);
        return await http.SendAsync(request);
    }

    public void Dispose()
    {
        http.Dispose();
        StandIn.Dispose();
        Clock.Dispose();
    }

    private async Task SignAsync(HttpRequestMessage request)
    {
        var time = Now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = StandIn.Endpoint.Authority, ["x-amz-date"] = time };
        if (Key.SessionToken is { } token)
        {
            headers["x-amz-security-token"] = token;
        }

        var signed = new SignedRequest("POST", "/", [], headers, await request.Content!.ReadAsByteArrayAsync());
        var authorization = new Authorization(Key.Id, time[..8], "eu-west-1", "cloudformation", [.. headers.Keys], "");
        var signature = signed.SignatureFor(authorization, Key.Secret);
        foreach (var header in headers.Where(header => header.Key != "host"))
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        request.Headers.TryAddWithoutValidation(
            "Authorization",
            $"{Authorization.Algorithm} Credential={Key.Id}/{authorization.Scope}, SignedHeaders={string.Join(';', headers.Keys)}, Signature={signature}");
    }
}
