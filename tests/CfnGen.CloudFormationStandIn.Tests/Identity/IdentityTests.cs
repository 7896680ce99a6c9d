using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Identity;

/// <summary>With the client that others wrote: what it signs must be taken.</summary>
public sealed class IdentityTests : IDisposable
{
    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Tells_who_calls()
    {
        using var client = Client(new BasicAWSCredentials("AKIASTANDIN", "stand-in-secret"));

        var identity = await client.GetCallerIdentityAsync(new());

        Assert.Equal("111122223333", identity.Account);
        Assert.Equal("arn:aws:iam::111122223333:user/deployer", identity.Arn);
    }

    [Fact]
    public async Task Refuses_whoever_signs_with_a_wrong_secret()
    {
        using var client = Client(new BasicAWSCredentials("AKIASTANDIN", "guessed"));

        var refusal = await Assert.ThrowsAsync<AmazonSecurityTokenServiceException>(() => client.GetCallerIdentityAsync(new()));

        Assert.Equal("SignatureDoesNotMatch", refusal.ErrorCode);
    }

    [Fact]
    public async Task Gives_a_role_with_a_session_of_its_own()
    {
        using var user = Client(new BasicAWSCredentials("AKIASTANDIN", "stand-in-secret"));
        var assumed = await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/deploy", RoleSessionName = "test" });
        using var role = Client(assumed.Credentials);

        var identity = await role.GetCallerIdentityAsync(new());

        Assert.Equal("arn:aws:sts::111122223333:assumed-role/deploy/test", identity.Arn);
    }

    private AmazonSecurityTokenServiceClient Client(AWSCredentials credentials) =>
        new(credentials, new AmazonSecurityTokenServiceConfig { ServiceURL = caller.StandIn.Endpoint.ToString(), AuthenticationRegion = "eu-west-1", MaxErrorRetry = 0 });
}
