using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Connection.Problems;
using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.Connection;

public sealed class AwsConnectionTests
{
    private static readonly (string, string)[] Keys = [("AWS_ACCESS_KEY_ID", "AKIDENV"), ("AWS_SECRET_ACCESS_KEY", "hidden")];

    private const string Credentials =
        """
        [default]
        aws_access_key_id = AKIDDEFAULT
        aws_secret_access_key = hidden
        [dev]
        aws_access_key_id = AKIDDEV
        aws_secret_access_key = hidden
        """;

    private const string Configuration =
        """
        [profile dev]
        region = eu-north-1
        endpoint_url = https://profile.example
        """;

    [Theory]
    [InlineData("eu-west-1", "us-east-2", "us-west-2", "eu-west-1")]
    [InlineData(null, "us-east-2", "us-west-2", "us-east-2")]
    [InlineData(null, "", "us-west-2", "us-west-2")]
    [InlineData(null, null, null, "eu-north-1")]
    public async Task Takes_the_region_from_the_option_then_the_environment_then_the_profile(string? option, string? first, string? second, string expected)
    {
        using var files = new AwsFiles(Credentials, Configuration);
        var connection = files.Connection(("AWS_REGION", first ?? ""), ("AWS_DEFAULT_REGION", second ?? "")) with { Profile = "dev", Region = option };

        using var session = await connection.OpenAsync();

        Assert.Equal(expected, session.Region.SystemName);
    }

    [Fact]
    public async Task Takes_the_keys_of_the_environment_before_a_profile_that_the_environment_names()
    {
        using var files = new AwsFiles(Credentials);

        var call = await CallAsync(files.Connection([.. Keys, ("AWS_PROFILE", "dev"), ("AWS_REGION", "eu-west-1")]));

        Assert.Contains("Credential=AKIDENV/", call.Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_profile_that_an_option_names_before_the_keys_of_the_environment()
    {
        using var files = new AwsFiles(Credentials);

        var call = await CallAsync(files.Connection([.. Keys, ("AWS_REGION", "eu-west-1")]) with { Profile = "dev" });

        Assert.Contains("Credential=AKIDDEV/", call.Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Falls_back_on_the_default_profile()
    {
        using var files = new AwsFiles(Credentials);

        var call = await CallAsync(files.Connection(("AWS_REGION", "eu-west-1")));

        Assert.Contains("Credential=AKIDDEFAULT/", call.Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_the_token_of_a_session()
    {
        using var files = new AwsFiles();

        var call = await CallAsync(files.Connection([.. Keys, ("AWS_SESSION_TOKEN", "a-token"), ("AWS_REGION", "eu-west-1")]));

        Assert.Equal("a-token", call.SessionToken);
    }

    [Theory]
    [InlineData("eu-west-1", "https://cloudformation.eu-west-1.amazonaws.com/")]
    [InlineData("cn-north-1", "https://cloudformation.cn-north-1.amazonaws.com.cn/")]
    [InlineData("us-gov-west-1", "https://cloudformation.us-gov-west-1.amazonaws.com/")]
    [InlineData("eu-west-77", "https://cloudformation.eu-west-77.amazonaws.com/")]
    public async Task Calls_the_region_at_its_own_address(string region, string expected)
    {
        using var files = new AwsFiles();

        var call = await CallAsync(files.Connection([.. Keys, ("AWS_REGION", region)]));

        Assert.Equal(expected, call.Address.AbsoluteUri);
    }

    [Theory]
    [InlineData("http://option.example", "http://service.example", "http://all.example", "http://option.example/")]
    [InlineData(null, "http://service.example", "http://all.example", "http://service.example/")]
    [InlineData(null, null, "http://all.example", "http://all.example/")]
    [InlineData(null, null, null, "https://profile.example/")]
    public async Task Calls_another_address_when_one_is_given(string? option, string? service, string? all, string expected)
    {
        using var files = new AwsFiles(Credentials, Configuration);
        var connection = files.Connection(("AWS_ENDPOINT_URL_CLOUDFORMATION", service ?? ""), ("AWS_ENDPOINT_URL", all ?? ""));

        var call = await CallAsync(connection with { Profile = "dev", EndpointUrl = option });

        Assert.Equal(expected, call.Address.AbsoluteUri);
        Assert.Contains("/eu-north-1/cloudformation/aws4_request", call.Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ignores_configured_addresses_when_told_so()
    {
        using var files = new AwsFiles(Credentials, Configuration);
        var connection = files.Connection(("AWS_ENDPOINT_URL", "http://all.example"), ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")) with { Profile = "dev" };

        var call = await CallAsync(connection);

        Assert.Equal("cloudformation.eu-north-1.amazonaws.com", call.Address.Host);
    }

    [Theory]
    [InlineData("mars-1", "'mars-1' is no AWS region. A region is named like eu-west-1.", ConnectionProblem.RegionUnknown)]
    [InlineData("", "No AWS region is set. Give one with --region, in AWS_REGION, or in the profile ('aws configure set region eu-west-1').", ConnectionProblem.NoRegion)]
    public async Task Refuses_to_guess_a_region(string region, string message, ConnectionProblem problem)
    {
        using var files = new AwsFiles();

        var refusal = await Assert.ThrowsAsync<ConnectionException>(() => files.Connection([.. Keys, ("AWS_REGION", region)]).OpenAsync());

        Assert.Equal((problem, message), (refusal.Problem, refusal.Message));
    }

    [Fact]
    public async Task Refuses_an_address_that_is_none()
    {
        using var files = new AwsFiles();
        var connection = files.Connection([.. Keys, ("AWS_REGION", "eu-west-1")]) with { EndpointUrl = "localhost:4566" };

        var refusal = await Assert.ThrowsAsync<ConnectionException>(() => connection.OpenAsync());

        Assert.Equal(ConnectionProblem.AddressInvalid, refusal.Problem);
        Assert.Contains("'localhost:4566'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_who_it_is_without_a_secret()
    {
        using var files = new AwsFiles(Credentials, Configuration);

        using var session = await (files.Connection() with { Profile = "dev" }).OpenAsync();

        Assert.Equal("profile 'dev' in eu-north-1", session.ToString());
    }

    private static async Task<ReceivedCall> CallAsync(AwsConnection connection)
    {
        var aws = new ScriptedAws().Answers(ScriptedAws.NoStacks);
        using var session = await (connection with { HttpClients = aws }).OpenAsync();
        await session.CloudFormation.DescribeStacksAsync(new());
        return Assert.Single(aws.Calls);
    }
}
