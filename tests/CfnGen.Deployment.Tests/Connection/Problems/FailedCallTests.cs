using System.Net;
using System.Net.Sockets;
using CfnGen.Deployment.Connection.Problems;
using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.Connection.Problems;

public sealed class FailedCallTests
{
    private const string Secret = "wJalrXUtnFEMI-a-secret";
    private const string Token = "FwoGZXIvYXdzEBc-a-token";

    [Theory]
    [InlineData("ExpiredToken", "The security token included in the request is expired", ConnectionProblem.SessionExpired, "The AWS session of the environment has expired. Take new ones and set")]
    [InlineData("InvalidClientTokenId", "The security token included in the request is invalid.", ConnectionProblem.CredentialsUnknown, "AWS does not know the credentials of the environment, or the account has not switched on the region eu-west-1.")]
    [InlineData("SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided.", ConnectionProblem.CredentialsUnknown, "The secret key of the environment does not belong to its access key.")]
    [InlineData("SignatureDoesNotMatch", "Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z", ConnectionProblem.ClockSkewed, "The clock of this machine is wrong")]
    [InlineData("RequestTimeTooSkewed", "The difference between the request time and the current time is too large.", ConnectionProblem.ClockSkewed, "The clock of this machine is wrong")]
    public async Task Tells_cause_and_remedy_of_a_refusal(string code, string message, ConnectionProblem problem, string beginning)
    {
        var explanation = await ExplanationAsync(new ScriptedAws().Refuses(code, message, HttpStatusCode.Forbidden));

        Assert.Equal(problem, explanation?.Problem);
        Assert.StartsWith(beginning, explanation?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_action_that_is_denied_and_to_whom()
    {
        const string Sentence = "User: arn:aws:iam::123456789012:user/bob is not authorized to perform: cloudformation:DescribeStacks on resource: "
            + "arn:aws:cloudformation:eu-west-1:123456789012:stack/web/* because no identity-based policy allows the cloudformation:DescribeStacks action";

        var explanation = await ExplanationAsync(new ScriptedAws().Refuses("AccessDenied", Sentence, HttpStatusCode.Forbidden));

        Assert.Equal(("cloudformation:DescribeStacks", ConnectionProblem.Denied), (explanation?.Action, explanation?.Problem));
        Assert.Equal(
            "arn:aws:iam::123456789012:user/bob (the environment) may not call cloudformation:DescribeStacks. "
            + $"Have it allowed in a policy of that identity, or use another with --profile. AWS says: {Sentence}",
            explanation?.Message);
    }

    [Fact]
    public async Task Says_that_something_is_denied_where_AWS_does_not_say_what()
    {
        var explanation = await ExplanationAsync(new ScriptedAws().Refuses("AccessDenied", "Access Denied", HttpStatusCode.Forbidden));

        Assert.Null(explanation?.Action);
        Assert.StartsWith("The identity of the environment may not do this.", explanation?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(HttpRequestException))]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(TimeoutException))]
    public async Task Says_that_AWS_cannot_be_reached(Type failure)
    {
        var explanation = await ExplanationAsync(new ScriptedAws().Fails((Exception)Activator.CreateInstance(failure, "Name or service not known.")!));

        Assert.Equal(ConnectionProblem.Unreachable, explanation?.Problem);
        Assert.StartsWith("AWS in eu-west-1 cannot be reached: ", explanation?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ValidationError", "Stack with id web does not exist")]
    [InlineData("Throttling", "Rate exceeded")]
    [InlineData("InternalFailure", "")]
    public async Task Leaves_what_the_service_itself_refuses(string code, string message)
    {
        Assert.Null(await ExplanationAsync(new ScriptedAws().Refuses(code, message)));
    }

    [Fact]
    public async Task Says_that_something_else_answered()
    {
        var explanation = await ExplanationAsync(new ScriptedAws().Answers("<html>Bad gateway</html>", HttpStatusCode.BadGateway));

        Assert.Equal(ConnectionProblem.AnswerGarbled, explanation?.Problem);
        Assert.StartsWith("What came back is no answer of AWS (HTTP status 502).", explanation?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_nothing_answered_in_time()
    {
        using var deaf = new TcpListener(IPAddress.Loopback, 0);
        deaf.Start();
        using var files = new AwsFiles();
        var connection = files.Connection(("AWS_ACCESS_KEY_ID", "AKID"), ("AWS_SECRET_ACCESS_KEY", Secret), ("AWS_REGION", "eu-west-1")) with
        {
            EndpointUrl = $"http://{deaf.LocalEndpoint}",
            CallTimeout = TimeSpan.FromMilliseconds(200),
            Retries = 0,
        };
        using var session = await connection.OpenAsync();

        var failure = await Record.ExceptionAsync(() => session.CloudFormation.DescribeStacksAsync(new()));

        Assert.StartsWith("AWS in eu-west-1 cannot be reached: it did not answer in time. ", session.Explain(failure!)?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ExpiredToken")]
    [InlineData("AccessDenied")]
    [InlineData("InvalidClientTokenId")]
    public async Task Never_tells_a_secret(string code)
    {
        var explanation = await ExplanationAsync(new ScriptedAws().Refuses(code, "No."));

        Assert.DoesNotContain(Secret, explanation?.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Token, explanation?.ToString(), StringComparison.Ordinal);
    }

    private static async Task<ConnectionException?> ExplanationAsync(ScriptedAws aws)
    {
        using var files = new AwsFiles();
        var connection = files.Connection(("AWS_ACCESS_KEY_ID", "AKID"), ("AWS_SECRET_ACCESS_KEY", Secret), ("AWS_SESSION_TOKEN", Token), ("AWS_REGION", "eu-west-1"));
        using var session = await (connection with { HttpClients = aws, Retries = 0 }).OpenAsync();
        var failure = await Record.ExceptionAsync(() => session.CloudFormation.DescribeStacksAsync(new()));
        return session.Explain(failure!);
    }
}
