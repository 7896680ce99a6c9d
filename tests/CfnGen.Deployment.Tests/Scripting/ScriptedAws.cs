using System.Net;
using System.Text;
using Amazon;
using Amazon.Runtime;

namespace CfnGen.Deployment.Tests.Scripting;

/// <summary>AWS behind the HTTP client: keeps what it is asked and answers as told, the last answer again and again.</summary>
internal sealed class ScriptedAws : HttpClientFactory
{
    public const string NoStacks =
        """
        <DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
          <DescribeStacksResult><Stacks/></DescribeStacksResult>
        </DescribeStacksResponse>
        """;

    private readonly Queue<Func<HttpResponseMessage>> answers = [];

    public List<ReceivedCall> Calls { get; } = [];

    public ScriptedAws Answers(string xml, HttpStatusCode status = HttpStatusCode.OK) => Add(() => Tagged(new(status) { Content = new StringContent(xml, Encoding.UTF8, "text/xml") }));

    public ScriptedAws Refuses(string code, string message, HttpStatusCode status = HttpStatusCode.BadRequest) => Answers(
        $"""
        <ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
          <Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>
          <RequestId>b9b4b068-3a41-11e5-94eb-example</RequestId>
        </ErrorResponse>
        """,
        status);

    /// <summary>Begins an answer, and then the connection is lost.</summary>
    public ScriptedAws Breaks(string beginning) => Add(() => new(HttpStatusCode.OK) { Content = new StreamContent(new BrokenStream(beginning)) });

    public ScriptedAws Fails(Exception failure) => Add(() => throw failure);

    /// <summary>A client of CloudFormation that talks to this script and tries once.</summary>
    public AmazonCloudFormationClient Client() => new(
        new BasicAWSCredentials("AKID", "hidden"),
        new AmazonCloudFormationConfig { HttpClientFactory = this, RegionEndpoint = RegionEndpoint.EUWest1, MaxErrorRetry = 0 });

    /// <summary>Answers the next call with the result of an operation, written without its envelope.</summary>
    public ScriptedAws Results(string action, string result) => Answers(
        $"""
        <{action}Response xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
          <{action}Result>{result}</{action}Result>
          <ResponseMetadata><RequestId>b9b4b068-3a41-11e5-94eb-example</RequestId></ResponseMetadata>
        </{action}Response>
        """);

    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(new Handler(this));

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => true;

    // As S3 tags what it has kept.
    private static HttpResponseMessage Tagged(HttpResponseMessage answer)
    {
        answer.Headers.ETag = new("\"1\"");
        return answer;
    }

    private ScriptedAws Add(Func<HttpResponseMessage> answer)
    {
        answers.Enqueue(answer);
        return this;
    }

    private sealed class Handler(ScriptedAws aws) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            aws.Calls.Add(await ReceivedCall.OfAsync(request));
            return (aws.answers.Count > 1 ? aws.answers.Dequeue() : aws.answers.Peek())();
        }
    }
}
