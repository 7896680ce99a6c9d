using Amazon.S3.Model;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Tests.Scripting;
using CfnGen.Deployment.Uploads;
using CfnGen.Deployment.Waiting;
using CfnGen.Model;

namespace CfnGen.Deployment.Tests.AgainstServer;

/// <summary>Our client and a server that neither we nor AWS wrote, so that no misunderstanding of ours is on both sides.</summary>
public sealed class ClientAgainstServerTests
{
    private static readonly PatientCalls Calls = new(TimeProvider.System, Patience.Default, Random.Shared.NextDouble, _ => { });
    private const string Template =
        """
        AWSTemplateFormatVersion: '2010-09-09'
        Description: A queue
        Parameters: {Name: {Type: String, Default: jobs}}
        Resources:
          Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref Name}}
        Outputs:
          Queue: {Value: !GetAtt Queue.Arn, Export: {Name: !Sub '${AWS::StackName}-Queue'}}
        """;

    [ServerFact]
    public async Task A_stack_is_created_through_a_change_set_and_deleted()
    {
        using var session = await SessionAsync();
        var client = session.CloudFormation;
        var stack = NewName();

        var set = await client.CreateChangeSetAsync(new()
        {
            StackName = stack, ChangeSetName = "first", ChangeSetType = ChangeSetType.CREATE, TemplateBody = Template,
            Parameters = [new() { ParameterKey = "Name", ParameterValue = $"jobs-of-{stack}" }],
            Tags = [new() { Key = "team", Value = "größer & <better>" }],
        });
        var described = await client.DescribeChangeSetAsync(new() { ChangeSetName = set.Id });
        await client.ExecuteChangeSetAsync(new() { ChangeSetName = set.Id });
        var created = Assert.Single((await client.DescribeStacksAsync(new() { StackName = stack })).Stacks!);
        await client.DeleteStackAsync(new() { StackName = stack });
        var gone = await Assert.ThrowsAsync<AmazonCloudFormationException>(() => client.DescribeStacksAsync(new() { StackName = stack }));

        Assert.Equal((ChangeSetStatus.CREATE_COMPLETE, ExecutionStatus.AVAILABLE), (described.Status, described.ExecutionStatus));
        Assert.Equal("Queue", Assert.Single(described.Changes!).ResourceChange?.LogicalResourceId);
        Assert.Equal((StackStatus.CREATE_COMPLETE, set.StackId), (created.StackStatus, created.StackId));
        Assert.Equal("größer & <better>", Assert.Single(created.Tags!).Value);
        Assert.Equal("ValidationError", gone.ErrorCode);
    }

    [ServerFact]
    public async Task What_a_stack_holds_is_told_by_every_reading_call()
    {
        using var session = await SessionAsync();
        var client = session.CloudFormation;
        var stack = await CreatedAsync(client, Template);

        var resources = await client.ListStackResourcesAsync(new() { StackName = stack });
        var described = await client.DescribeStackResourcesAsync(new() { StackName = stack });
        var events = await client.DescribeStackEventsAsync(new() { StackName = stack });
        var template = await client.GetTemplateAsync(new() { StackName = stack });
        var exports = await client.ListExportsAsync(new());
        var summary = await client.GetTemplateSummaryAsync(new() { TemplateBody = Template });
        var valid = await client.ValidateTemplateAsync(new() { TemplateBody = Template });
        var sets = await client.ListChangeSetsAsync(new() { StackName = stack });
        var stacks = await client.ListStacksAsync(new());

        Assert.Equal("AWS::SQS::Queue", Assert.Single(resources.StackResourceSummaries!).ResourceType);
        Assert.Equal("Queue", Assert.Single(described.StackResources!).LogicalResourceId);
        Assert.All(events.StackEvents!, happening => Assert.Equal(DateTimeKind.Utc, happening.Timestamp?.Kind));
        Assert.Equal(Template, template.TemplateBody);
        // The server makes no outputs through change sets, so it has no exports to tell.
        Assert.NotNull(exports);
        Assert.Equal("Name", Assert.Single(summary.Parameters!).ParameterKey);
        Assert.Equal("A queue", valid.Description);
        Assert.NotNull(sets);
        Assert.Contains(stacks.StackSummaries!, found => found.StackName == stack);
    }

    [ServerFact]
    public async Task A_policy_is_kept_as_it_was_set()
    {
        using var session = await SessionAsync();
        var client = session.CloudFormation;
        var stack = await CreatedAsync(client, Template);
        const string Policy = """{"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}]}""";

        await client.SetStackPolicyAsync(new() { StackName = stack, StackPolicyBody = Policy });
        var kept = await client.GetStackPolicyAsync(new() { StackName = stack });

        Assert.Equal(Policy, kept.StackPolicyBody);
    }

    [ServerFact]
    public async Task A_large_template_goes_through_the_bucket_that_was_made_for_it()
    {
        using var session = await SessionAsync();
        var stack = NewName();
        var template = Template + "\n# " + new string('x', TemplateSize.MaxInline);

        var bucket = await new TemplateBucket(session, Calls).MakeAsync();
        var again = await new TemplateBucket(session, Calls).MakeAsync();
        var source = await new TemplateDelivery(session, Calls).DeliverAsync(stack, template, null);
        var repeated = await new TemplateDelivery(session, Calls).DeliverAsync(stack, template, null);
        var summary = await session.CloudFormation.GetTemplateSummaryAsync(new() { TemplateURL = source.Url });
        var versions = await session.Storage.ListVersionsAsync(new ListVersionsRequest { BucketName = bucket.Name, Prefix = $"cfngen/{stack}/" });

        Assert.Equal(bucket.Name, again.Name);
        Assert.Equal(source.Url, repeated.Url);
        Assert.Equal("Name", Assert.Single(summary.Parameters!).ParameterKey);
        Assert.Single(versions.Versions);
    }

    [ServerFact]
    public async Task A_bucket_that_there_is_not_is_named()
    {
        using var session = await SessionAsync();
        var template = new string('x', TemplateSize.MaxInline + 1);

        var refusal = await Assert.ThrowsAsync<UploadException>(() => new TemplateDelivery(session, Calls).DeliverAsync("web", template, $"none-{NewName()}"));

        Assert.Equal(UploadProblem.BucketMissing, refusal.Problem);
    }

    [ServerFact]
    public async Task A_role_is_assumed_as_a_profile_says()
    {
        using var files = new AwsFiles(
            "[user]\naws_access_key_id = testing\naws_secret_access_key = testing\n[deployer]\nrole_arn = arn:aws:iam::123456789012:role/deployer\nsource_profile = user\n");
        using var session = await (files.Connection() with { Profile = "deployer", Region = "eu-west-1", EndpointUrl = ServerFactAttribute.Address }).OpenAsync();

        var caller = await session.Identity.GetCallerIdentityAsync(new());

        Assert.StartsWith("arn:aws:sts::123456789012:assumed-role/deployer/", caller.Arn, StringComparison.Ordinal);
    }

    private static async Task<string> CreatedAsync(IAmazonCloudFormation client, string template)
    {
        var stack = NewName();
        var set = await client.CreateChangeSetAsync(new()
        {
            StackName = stack, ChangeSetName = "first", ChangeSetType = ChangeSetType.CREATE, TemplateBody = template,
            Parameters = [new() { ParameterKey = "Name", ParameterValue = $"jobs-of-{stack}" }],
        });
        await client.ExecuteChangeSetAsync(new() { ChangeSetName = set.Id });
        return stack;
    }

    private static Task<AwsSession> SessionAsync() => new AwsConnection { Region = "eu-west-1", EndpointUrl = ServerFactAttribute.Address }.OpenAsync();

    private static string NewName() => $"web-{Guid.NewGuid():N}";
}
