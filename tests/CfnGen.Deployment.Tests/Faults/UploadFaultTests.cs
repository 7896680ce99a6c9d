using System.Text;
using Amazon.S3;
using Amazon.S3.Model;
using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Uploads;
using CfnGen.Deployment.Waiting;
using CfnGen.Model;
using Xunit.Abstractions;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>Calls go wrong on the way of a large template to its bucket, and while that bucket is made.</summary>
public sealed class UploadFaultTests(ITestOutputHelper output)
{
    private static readonly string[] OfDelivery = ["GetCallerIdentity", "HeadBucket", "HeadObject", "PutObject"];

    private static readonly string[] OfBucket =
    [
        "GetCallerIdentity", "HeadBucket", "CreateBucket", "PutPublicAccessBlock", "PutBucketEncryption", "PutBucketVersioning", "PutBucketLifecycleConfiguration",
    ];

    private static readonly Fault SlowDown = Fault.Refusal("SlowDown", "Please reduce your request rate.", 503);

    private static readonly string Large = new('x', TemplateSize.MaxInline + 1);

    public static TheoryData<string> Kinds() => new(FaultKinds.Passing.Keys);

    // A page that a network answers with looks like a done setting, which says nothing in return; but S3 is asked over TLS, where no network can answer.
    public static TheoryData<string> KindsWithoutPage() => new(FaultKinds.Passing.Keys.Where(kind => kind != "a page for people instead"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Do_not_keep_a_template_from_its_bucket(string kind)
    {
        using var world = new DeployWorld();
        await new TemplateBucket(world.Session, world.Calls).MakeAsync();

        foreach (var action in OfDelivery)
        {
            world.StandIn.Faults.Add(action, FaultOf(kind, action));
            var source = await new TemplateDelivery(world.Session, world.Calls).DeliverAsync(action, Large, null);

            Assert.Equal(Large, await ContentAsync(world, source.Url!));
        }

        output.WriteLine($"faults: {world.StandIn.Faults.Injected}, uploads: {OfDelivery.Length}");
        Assert.Equal(OfDelivery.Length, world.StandIn.Faults.Injected);
    }

    [Theory]
    [MemberData(nameof(KindsWithoutPage))]
    public async Task Do_not_keep_a_bucket_from_being_made(string kind)
    {
        foreach (var action in OfBucket)
        {
            using var world = new DeployWorld();
            world.StandIn.Faults.Add(action, FaultOf(kind, action));
            var bucket = await new TemplateBucket(world.Session, world.Calls).MakeAsync();

            Assert.Equal(1, world.StandIn.Faults.Injected);
            Assert.Equal(bucket.Name, (await new TemplateBucket(world.Session, world.Calls).FindAsync())?.Name);
            Assert.Equal(VersionStatus.Enabled, (await world.Session.Storage.GetBucketVersioningAsync(new GetBucketVersioningRequest { BucketName = bucket.Name })).VersioningConfig.Status);
        }

        output.WriteLine($"faults: {OfBucket.Length}, buckets: {OfBucket.Length}");
    }

    [Theory]
    [InlineData("throttled")]
    [InlineData("HTTP 503")]
    [InlineData("connection cut before the call")]
    public async Task Of_twenty_minutes_are_waited_out(string kind)
    {
        using var world = new DeployWorld();
        await new TemplateBucket(world.Session, world.Calls).MakeAsync();
        var started = world.Clock.GetUtcNow();
        world.StandIn.Faults.Add(new(FaultOf(kind, "PutObject")) { Action = "PutObject", During = TimeSpan.FromMinutes(20) });

        var source = await new TemplateDelivery(world.Session, world.Calls).DeliverAsync("web", Large, null);

        output.WriteLine($"faults: {world.StandIn.Faults.Injected}, uploads: 1");
        Assert.Equal(Large, await ContentAsync(world, source.Url!));
        Assert.InRange(world.Clock.GetUtcNow() - started, TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(22));
    }

    [Fact]
    public async Task Longer_than_our_patience_are_told_as_an_outage()
    {
        using var world = new DeployWorld { Patience = Patience.Default with { Outage = TimeSpan.FromMinutes(2) } };
        world.StandIn.Faults.Add(new(SlowDown) { Action = "PutObject" });
        await new TemplateBucket(world.Session, world.Calls).MakeAsync();

        var outage = await Assert.ThrowsAsync<OutageException>(() => new TemplateDelivery(world.Session, world.Calls).DeliverAsync("web", Large, null));

        Assert.StartsWith("Could not put the template into bucket cfngen-templates-111122223333-eu-west-1 for 2 min: it asks to come slower.", outage.Message, StringComparison.Ordinal);
    }

    // S3 has its own word for what other services call throttling.
    private static Fault FaultOf(string kind, string action) => kind switch
    {
        "throttled" when action == "GetCallerIdentity" => Fault.Throttling,
        "throttled" or "request limit exceeded" => SlowDown,
        _ => FaultKinds.Passing[kind],
    };

    private static async Task<string> ContentAsync(DeployWorld world, string url)
    {
        var parts = new Uri(url).AbsolutePath.TrimStart('/').Split('/', 2);
        using var found = await world.Session.Storage.GetObjectAsync(new() { BucketName = parts[0], Key = parts[1] });
        using var reader = new StreamReader(found.ResponseStream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
