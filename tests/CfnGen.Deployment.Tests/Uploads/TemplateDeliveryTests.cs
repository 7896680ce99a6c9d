using System.Net;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Tests.Scripting;
using CfnGen.Deployment.Uploads;
using CfnGen.Deployment.Waiting;
using CfnGen.Model;

namespace CfnGen.Deployment.Tests.Uploads;

public sealed class TemplateDeliveryTests
{
    private static readonly PatientCalls Calls = new(TimeProvider.System, Patience.Default, () => 0.5, _ => { });

    private const string Hash = "c4b07faa7bc12f4dd210f7b7d3640855fe19bc7908af77e5a2fa231273e6279d";

    private static readonly string Large = new('x', TemplateSize.MaxInline + 1);

    [Theory]
    [InlineData(51_200, "x")]
    [InlineData(25_600, "ü")]
    public async Task Uploads_nothing_that_fits_into_the_call(int length, string letter)
    {
        var template = string.Concat(Enumerable.Repeat(letter, length));
        var aws = new ScriptedAws();
        using var session = await SessionAsync(aws);

        var source = await new TemplateDelivery(session, Calls).DeliverAsync("web", template, "my-bucket");

        Assert.Equal((template, null), (source.Body, source.Url));
        Assert.Empty(aws.Calls);
    }

    [Fact]
    public async Task Puts_a_large_template_under_its_hash()
    {
        var aws = new ScriptedAws().Answers("", HttpStatusCode.NotFound).Answers("");
        using var session = await SessionAsync(aws);

        var source = await new TemplateDelivery(session, Calls).DeliverAsync("web", Large, "my-bucket");

        Assert.Equal($"https://my-bucket.s3.eu-west-1.amazonaws.com/cfngen/web/{Hash}.yaml", source.Url);
        Assert.Equal([HttpMethod.Head, HttpMethod.Put], aws.Calls.Select(call => call.Method));
        Assert.All(aws.Calls, call => Assert.Equal(source.Url, call.Address.AbsoluteUri));
        Assert.Contains(Large, aws.Calls[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_nothing_that_is_there_already()
    {
        var aws = new ScriptedAws().Answers(Large);
        using var session = await SessionAsync(aws);

        await new TemplateDelivery(session, Calls).DeliverAsync("web", Large, "my-bucket");

        Assert.Equal(HttpMethod.Head, Assert.Single(aws.Calls).Method);
    }

    [Fact]
    public async Task Sends_what_is_there_in_another_length()
    {
        var aws = new ScriptedAws().Answers("cut");
        using var session = await SessionAsync(aws);

        await new TemplateDelivery(session, Calls).DeliverAsync("web", Large, "my-bucket");

        Assert.Equal([HttpMethod.Head, HttpMethod.Put], aws.Calls.Select(call => call.Method));
    }

    [Fact]
    public async Task Sends_what_it_may_not_look_for()
    {
        var aws = new ScriptedAws().Answers("", HttpStatusCode.Forbidden).Answers("");
        using var session = await SessionAsync(aws);

        var source = await new TemplateDelivery(session, Calls).DeliverAsync("web", Large, "my-bucket");

        Assert.NotNull(source.Url);
    }

    [Theory]
    [InlineData("cn-north-1", null, "my-bucket", "https://my-bucket.s3.cn-north-1.amazonaws.com.cn/cfngen/web/")]
    [InlineData("us-east-1", null, "my-bucket", "https://my-bucket.s3.us-east-1.amazonaws.com/cfngen/web/")]
    [InlineData("eu-west-1", null, "my.bucket", "https://s3.eu-west-1.amazonaws.com/my.bucket/cfngen/web/")]
    [InlineData("eu-west-1", "http://localhost:4566/", "my-bucket", "http://localhost:4566/my-bucket/cfngen/web/")]
    public async Task Writes_the_address_in_the_form_of_region_partition_and_endpoint(string region, string? endpoint, string bucket, string expected)
    {
        var aws = new ScriptedAws().Answers("", HttpStatusCode.NotFound).Answers("");
        using var session = await SessionAsync(aws, region, endpoint);

        var source = await new TemplateDelivery(session, Calls).DeliverAsync("web", Large, bucket);

        Assert.StartsWith(expected, source.Url, StringComparison.Ordinal);
        Assert.All(aws.Calls, call => Assert.StartsWith(expected, call.Address.AbsoluteUri, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("NoSuchBucket", HttpStatusCode.NotFound, UploadProblem.BucketMissing, "There is no bucket 'my-bucket'. Check the name, or make a bucket with 'cfngen bucket'.")]
    [InlineData("PermanentRedirect", HttpStatusCode.MovedPermanently, UploadProblem.BucketElsewhere, "The bucket 'my-bucket' is in another region than the stack, which is in eu-west-1.")]
    [InlineData("AccessDenied", HttpStatusCode.Forbidden, UploadProblem.Denied, "The identity of the environment may not use the bucket 'my-bucket'. Allow it s3:GetObject and s3:PutObject on arn:aws:s3:::my-bucket/cfngen/*")]
    [InlineData("InvalidRequest", HttpStatusCode.BadRequest, UploadProblem.Refused, "The bucket 'my-bucket' refused: No. (InvalidRequest)")]
    public async Task Says_why_a_bucket_does_not_take_it(string code, HttpStatusCode status, UploadProblem problem, string beginning)
    {
        var aws = new ScriptedAws().Answers("", HttpStatusCode.NotFound).Answers($"<Error><Code>{code}</Code><Message>No.</Message></Error>", status);
        using var session = await SessionAsync(aws);

        var refusal = await Assert.ThrowsAsync<UploadException>(() => new TemplateDelivery(session, Calls).DeliverAsync("web", Large, "my-bucket"));

        Assert.Equal((problem, "my-bucket"), (refusal.Problem, refusal.Bucket));
        Assert.StartsWith(beginning, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_a_bucket_where_nobody_made_one()
    {
        var aws = new ScriptedAws().Answers(TemplateBucketTests.Caller).Answers("", HttpStatusCode.NotFound);
        using var session = await SessionAsync(aws);

        var refusal = await Assert.ThrowsAsync<UploadException>(() => new TemplateDelivery(session, Calls).DeliverAsync("web", Large, null));

        Assert.Equal(
            "The template of stack web has 51,201 bytes; CloudFormation takes 51,200 with a call. Name a bucket with --bucket, or make one with 'cfngen bucket'.",
            refusal.Message);
    }

    [Fact]
    public async Task Finds_the_bucket_that_was_made_for_this()
    {
        var aws = new ScriptedAws().Answers(TemplateBucketTests.Caller).Answers("");
        using var session = await SessionAsync(aws);

        var source = await new TemplateDelivery(session, Calls).DeliverAsync("web", Large, null);

        Assert.StartsWith("https://cfngen-templates-123456789012-eu-west-1.s3.eu-west-1.amazonaws.com/cfngen/web/", source.Url, StringComparison.Ordinal);
        Assert.All(aws.Calls.Skip(1), call => Assert.Equal("123456789012", call.ExpectedOwner));
    }

    [Fact]
    public async Task Refuses_what_CloudFormation_takes_in_no_way()
    {
        var aws = new ScriptedAws();
        using var session = await SessionAsync(aws);

        var refusal = await Assert.ThrowsAsync<UploadException>(() => new TemplateDelivery(session, Calls).DeliverAsync("web", new string('x', 1_000_001), "my-bucket"));

        Assert.Equal(UploadProblem.TemplateTooLarge, refusal.Problem);
        Assert.Empty(aws.Calls);
    }

    private static async Task<AwsSession> SessionAsync(ScriptedAws aws, string region = "eu-west-1", string? endpoint = null)
    {
        using var files = new AwsFiles();
        var connection = files.Connection(("AWS_ACCESS_KEY_ID", "AKID"), ("AWS_SECRET_ACCESS_KEY", "hidden"), ("AWS_REGION", region));
        return await (connection with { HttpClients = aws, Retries = 0, EndpointUrl = endpoint }).OpenAsync();
    }
}
