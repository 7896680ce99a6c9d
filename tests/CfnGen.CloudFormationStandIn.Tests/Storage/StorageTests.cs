using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Storage;

/// <summary>With the client that others wrote.</summary>
public sealed class StorageTests : IDisposable
{
    private readonly StandInCaller caller = new();
    private readonly AmazonS3Client client;

    public StorageTests() => client = ClientIn("eu-west-1");

    public void Dispose()
    {
        client.Dispose();
        caller.Dispose();
    }

    [Fact]
    public async Task Keeps_an_object_as_it_was_sent()
    {
        await client.PutBucketAsync("templates");
        await client.PutObjectAsync(new PutObjectRequest { BucketName = "templates", Key = "a/b.yaml", ContentBody = SampleTemplates.TwoQueues });

        using var found = await client.GetObjectAsync("templates", "a/b.yaml");
        using var reader = new StreamReader(found.ResponseStream);
        var text = await reader.ReadToEndAsync();

        Assert.Equal(SampleTemplates.TwoQueues, text);
    }

    [Fact]
    public async Task Gives_templates_to_stacks()
    {
        await client.PutBucketAsync("templates");
        await client.PutObjectAsync(new PutObjectRequest { BucketName = "templates", Key = "two.yaml", ContentBody = SampleTemplates.TwoQueues });

        await caller.CallAsync("CreateStack", ("StackName", "shop"), ("TemplateURL", $"{caller.StandIn.Endpoint}templates/two.yaml"));
        var status = caller.End();

        Assert.Equal("CREATE_COMPLETE", status);
    }

    [Fact]
    public async Task Knows_no_bucket_that_nobody_made()
    {
        var refusal = await Assert.ThrowsAsync<AmazonS3Exception>(() => client.GetBucketLocationAsync("nowhere"));

        Assert.Equal("NoSuchBucket", refusal.ErrorCode);
    }

    [Fact]
    public async Task Sends_whoever_asks_in_another_region_away()
    {
        await client.PutBucketAsync("templates");
        using var far = ClientIn("us-west-2");

        var refusal = await Assert.ThrowsAsync<AmazonS3Exception>(() => far.PutObjectAsync(new PutObjectRequest { BucketName = "templates", Key = "two.yaml", ContentBody = SampleTemplates.TwoQueues }));

        Assert.Equal("PermanentRedirect", refusal.ErrorCode);
    }

    [Fact]
    public async Task Lets_a_bucket_be_set_up()
    {
        await client.PutBucketAsync("templates");
        await client.PutBucketVersioningAsync(new() { BucketName = "templates", VersioningConfig = new() { Status = VersionStatus.Enabled } });
        await client.PutPublicAccessBlockAsync(new() { BucketName = "templates", PublicAccessBlockConfiguration = new() { BlockPublicAcls = true } });

        var versioning = await client.GetBucketVersioningAsync("templates");

        Assert.Equal(VersionStatus.Enabled, versioning.VersioningConfig.Status);
        Assert.Equal(1, caller.StandIn.Calls["PutPublicAccessBlock"]);
    }

    private AmazonS3Client ClientIn(string region) => new(
        new BasicAWSCredentials("AKIASTANDIN", "stand-in-secret"),
        new AmazonS3Config { ServiceURL = caller.StandIn.Endpoint.ToString(), AuthenticationRegion = region, ForcePathStyle = true, MaxErrorRetry = 0 });
}
