using Amazon.Runtime;
using CfnGen.Cli.Tests.Running;
using CfnGen.Deployment.CloudFormation;
using CfnGen.Deployment.CloudFormation.Stacks;

namespace CfnGen.Cli.Tests.Deploying;

/// <summary>What options say of a stack beside its template is what the stack has then.</summary>
public sealed class StackSettingsTests : IDisposable
{
    private const string Role = "arn:aws:iam::111122223333:role/deployer";
    private const string Topic = "arn:aws:sns:eu-west-1:111122223333:events";

    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public async Task Role_topics_tags_and_capabilities_reach_the_stack()
    {
        var result = Deploy("--role-arn", Role, "--notification-arn", Topic, "--notification-arn", $"{Topic}-2", "--tag", "Team=Shop", "--capability", "CAPABILITY_IAM");
        var stack = await StackAsync();

        Assert.Equal((0, Role), (result.ExitCode, stack.RoleARN));
        Assert.Equal([Topic, $"{Topic}-2"], stack.NotificationARNs);
        Assert.Equal(["Team=Shop"], stack.Tags!.Select(tag => $"{tag.Key}={tag.Value}"));
        Assert.Equal(["CAPABILITY_IAM"], stack.Capabilities);
    }

    [Fact]
    public async Task What_is_not_said_again_stays()
    {
        Deploy("--role-arn", Role, "--notification-arn", Topic, "--tag", "Team=Shop");

        var result = Deploy("--parameter", "Label=Bills");
        var stack = await StackAsync();

        Assert.Equal((0, Role, Topic), (result.ExitCode, stack.RoleARN, Assert.Single(stack.NotificationARNs!)));
        Assert.Equal(("Team", "Bills"), (Assert.Single(stack.Tags!).Key, Assert.Single(stack.Parameters!).ParameterValue));
    }

    private RunResult Deploy(params string[] options)
    {
        const string Template = """
            Parameters: { Label: { Type: String, Default: Orders } }
            Resources: { Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref Label } } }
            """;
        return cloud.Run(["deploy", cloud.Write("shop.yaml", Template), "--stack-name", "shop", "--yes", .. options]);
    }

    private async Task<Stack> StackAsync()
    {
        var key = cloud.StandIn.Options.Keys[0];
        using var client = new AmazonCloudFormationClient(
            new BasicAWSCredentials(key.Id, key.Secret),
            new AmazonCloudFormationConfig { ServiceURL = cloud.StandIn.Endpoint.ToString(), AuthenticationRegion = "eu-west-1" });
        return Assert.Single((await client.DescribeStacksAsync(new() { StackName = "shop" })).Stacks!);
    }
}
