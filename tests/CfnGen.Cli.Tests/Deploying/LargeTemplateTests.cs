using System.Security.Cryptography;
using Amazon.Runtime;
using Amazon.S3;
using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Cli.Tests.Running;

namespace CfnGen.Cli.Tests.Deploying;

/// <summary>Templates that are too large for a call, on their way through a bucket.</summary>
public sealed class LargeTemplateTests : IDisposable
{
    private static readonly string Large = $"Resources: {{ Topic: {{ Type: AWS::SNS::Topic }} }}\n# {new string('x', 52_000)}\n";

    private readonly Cloud cloud = new();
    private readonly string file;

    public LargeTemplateTests() => file = cloud.Write("large.yaml", Large);

    public void Dispose() => cloud.Dispose();

    [Fact]
    public async Task Are_uploaded_under_their_hash_and_deployed_from_there()
    {
        using var storage = await BucketAsync("templates");

        var result = Deploy("--bucket", "templates");
        var keys = (await storage.ListObjectsV2Async(new() { BucketName = "templates" })).S3Objects.Select(found => found.Key);

        Assert.Equal((0, "CREATE_COMPLETE"), (result.ExitCode, cloud.StandIn.StatusOf("large")));
        Assert.Equal([$"cfngen/large/{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}.yaml"], keys);
    }

    [Fact]
    public async Task Are_uploaded_once()
    {
        using var storage = await BucketAsync("templates");
        Deploy("--bucket", "templates");

        var result = Deploy("--bucket", "templates", "--detailed-exit-code");

        Assert.Equal((8, 1), (result.ExitCode, cloud.StandIn.Calls["PutObject"]));
    }

    [Fact]
    public void Go_through_the_bucket_that_was_made_for_them()
    {
        var bucket = cloud.Run("bucket");

        var result = Deploy();

        Assert.Equal((0, 0, "CREATE_COMPLETE"), (bucket.ExitCode, result.ExitCode, cloud.StandIn.StatusOf("large")));
    }

    [Fact]
    public async Task Leave_alone_a_bucket_that_a_small_one_does_not_need()
    {
        using var storage = await BucketAsync("templates");

        var result = cloud.Run("deploy", cloud.Write("small.yaml", "Resources: { Topic: { Type: AWS::SNS::Topic } }\n"), "--stack-name", "small", "--yes", "--bucket", "templates");

        Assert.Equal((0, 0), (result.ExitCode, cloud.StandIn.Calls["PutObject"]));
    }

    [Fact]
    public void Are_refused_where_there_is_no_such_bucket()
    {
        var result = Deploy("--bucket", "nowhere");

        AssertNothing(result, "There is no bucket 'nowhere'. Check the name, or make a bucket with 'cfngen bucket'.");
    }

    [Fact]
    public async Task Are_refused_where_the_bucket_is_in_another_region()
    {
        using var storage = await BucketAsync("far", "us-west-2");

        var result = Deploy("--bucket", "far");

        AssertNothing(result, "The bucket 'far' is in another region than the stack, which is in eu-west-1. Name a bucket in eu-west-1, or make one with 'cfngen bucket'.");
    }

    [Fact]
    public async Task Are_refused_where_the_bucket_takes_nothing()
    {
        using var storage = await BucketAsync("templates");
        cloud.StandIn.Faults.Add("PutObject", Fault.Refusal("AccessDenied", "Access Denied", 403));

        var result = Deploy("--bucket", "templates");

        AssertNothing(result, "The identity of the environment may not use the bucket 'templates'. Allow it s3:GetObject and s3:PutObject on arn:aws:s3:::templates/cfngen/*, or name another bucket.");
    }

    private void AssertNothing(RunResult result, string reason)
    {
        Assert.Equal((3, null, 0), (result.ExitCode, cloud.StandIn.StatusOf("large"), cloud.StandIn.Calls["CreateChangeSet"]));
        Assert.Contains(reason, result.Output, StringComparison.Ordinal);
    }

    private RunResult Deploy(params string[] options) => cloud.Run(["deploy", file, "--stack-name", "large", "--yes", .. options]);

    private async Task<AmazonS3Client> BucketAsync(string name, string region = "eu-west-1")
    {
        var key = cloud.StandIn.Options.Keys[0];
        var client = new AmazonS3Client(
            new BasicAWSCredentials(key.Id, key.Secret),
            new AmazonS3Config { ServiceURL = cloud.StandIn.Endpoint.ToString(), AuthenticationRegion = region, ForcePathStyle = true });
        await client.PutBucketAsync(name);
        return client;
    }
}
