using System.Net;
using Amazon.Runtime;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Tests.Waiting;

public sealed class CallFailuresTests
{
    [Theory]
    [InlineData("Throttling", HttpStatusCode.BadRequest)]
    [InlineData("RequestLimitExceeded", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.TooManyRequests)]
    [InlineData("", HttpStatusCode.ServiceUnavailable)]
    [InlineData("InternalFailure", HttpStatusCode.InternalServerError)]
    public void May_pass_when_AWS_is_busy_or_broken(string code, HttpStatusCode status)
    {
        Assert.True(CallFailures.MayPass(Answer(code, status), CancellationToken.None));
    }

    [Theory]
    [InlineData("ValidationError", HttpStatusCode.BadRequest)]
    [InlineData("AccessDenied", HttpStatusCode.Forbidden)]
    [InlineData("ExpiredToken", HttpStatusCode.Forbidden)]
    [InlineData("SignatureDoesNotMatch", HttpStatusCode.Forbidden)]
    public void Do_not_pass_when_AWS_says_no(string code, HttpStatusCode status)
    {
        Assert.False(CallFailures.MayPass(Answer(code, status), CancellationToken.None));
    }

    [Fact]
    public void May_pass_when_the_network_is_away()
    {
        Exception[] failures = [new HttpRequestException("refused"), new IOException("reset"), new AmazonClientException("wrapped", new HttpRequestException("refused"))];

        Assert.All(failures, failure => Assert.True(CallFailures.MayPass(failure, CancellationToken.None)));
    }

    [Fact]
    public void Do_not_pass_when_there_are_no_credentials()
    {
        Assert.False(CallFailures.MayPass(new AmazonClientException("Failed to resolve AWS credentials."), CancellationToken.None));
    }

    [Fact]
    public void Of_a_call_that_a_person_ended_do_not_pass()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Equal((false, true), (CallFailures.MayPass(new TaskCanceledException(), cancelled), CallFailures.MayPass(new TaskCanceledException(), CancellationToken.None)));
    }

    private static AmazonServiceException Answer(string code, HttpStatusCode status) =>
        new("said", null, ErrorType.Sender, code, "request-1", status);
}
