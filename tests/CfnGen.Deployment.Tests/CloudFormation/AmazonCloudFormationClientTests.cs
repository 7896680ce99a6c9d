using System.Net;
using Amazon;
using Amazon.Runtime;
using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation;

public sealed class AmazonCloudFormationClientTests
{
    [Theory]
    [InlineData("eu-west-1", false, false, "cloudformation.eu-west-1.amazonaws.com")]
    [InlineData("us-east-1", true, false, "cloudformation-fips.us-east-1.amazonaws.com")]
    [InlineData("us-gov-west-1", true, false, "cloudformation.us-gov-west-1.amazonaws.com")]
    [InlineData("eu-west-1", false, true, "cloudformation.eu-west-1.api.aws")]
    [InlineData("cn-north-1", false, false, "cloudformation.cn-north-1.amazonaws.com.cn")]
    public async Task Calls_the_address_of_its_region(string region, bool fips, bool dualStack, string host)
    {
        var aws = new ScriptedAws().Answers(ScriptedAws.NoStacks);
        var config = new AmazonCloudFormationConfig
        {
            HttpClientFactory = aws, RegionEndpoint = RegionEndpoint.GetBySystemName(region), UseFIPSEndpoint = fips, UseDualstackEndpoint = dualStack,
        };
        using var client = new AmazonCloudFormationClient(new BasicAWSCredentials("AKID", "hidden"), config);

        await client.DescribeStacksAsync(new());

        Assert.Equal(host, Assert.Single(aws.Calls).Address.Host);
    }

    [Fact]
    public async Task Posts_a_signed_form()
    {
        var aws = new ScriptedAws().Answers(ScriptedAws.NoStacks);
        using var client = aws.Client();

        await client.DescribeStacksAsync(new());

        var call = Assert.Single(aws.Calls);
        Assert.Equal((HttpMethod.Post, "/"), (call.Method, call.Address.AbsolutePath));
        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=AKID/", call.Authorization, StringComparison.Ordinal);
        Assert.Contains("/eu-west-1/cloudformation/aws4_request", call.Authorization, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    public async Task Tries_again_as_often_as_its_configuration_says(int retries, int calls)
    {
        var aws = new ScriptedAws().Refuses("Throttling", "Rate exceeded");
        var config = new AmazonCloudFormationConfig { HttpClientFactory = aws, RegionEndpoint = RegionEndpoint.EUWest1, MaxErrorRetry = retries };
        using var client = new AmazonCloudFormationClient(new BasicAWSCredentials("AKID", "hidden"), config);

        var refusal = await Assert.ThrowsAsync<AmazonCloudFormationException>(() => client.DescribeStacksAsync(new()));

        Assert.Equal("Throttling", refusal.ErrorCode);
        Assert.Equal(calls, aws.Calls.Count);
    }

    [Fact]
    public async Task Stops_at_once_when_it_is_cancelled()
    {
        var aws = new ScriptedAws().Answers(ScriptedAws.NoStacks);
        using var client = aws.Client();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.DescribeStacksAsync(new(), new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    public async Task Tells_the_status_of_an_answer_that_is_not_CloudFormations(HttpStatusCode status)
    {
        using var client = new ScriptedAws().Answers("<html><h1>Down</h1></html>", status).Client();

        var failure = await Assert.ThrowsAsync<AmazonUnmarshallingException>(() => client.DescribeStacksAsync(new()));

        Assert.Equal(status, failure.StatusCode);
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent)]
    [InlineData(HttpStatusCode.Redirect)]
    public async Task Takes_no_other_status_for_success(HttpStatusCode status)
    {
        using var client = new ScriptedAws().Answers("", status).Client();

        await Assert.ThrowsAnyAsync<AmazonServiceException>(() => client.DeleteStackAsync(new() { StackName = "web" }));
    }

    [Theory]
    [InlineData("<DescribeStacksResponse><DescribeStacksResult><Stacks/>")]
    [InlineData("<DescribeStacksResponse><DescribeStacksResult><Stacks/></DescribeStacksResult></DescribeStacksResponse>")]
    public async Task Takes_nothing_for_an_answer_whose_connection_is_lost(string beginning)
    {
        using var client = new ScriptedAws().Breaks(beginning).Client();

        await Assert.ThrowsAnyAsync<IOException>(() => client.DescribeStacksAsync(new()));
    }
}
