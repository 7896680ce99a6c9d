using System.Net;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Tests.Scripting;
using CfnGen.Deployment.Uploads;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Tests.Uploads;

public sealed class TemplateBucketTests
{
    private static readonly PatientCalls Calls = new(TimeProvider.System, Patience.Default, () => 0.5, _ => { });

    public const string Caller =
        """
        <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
          <GetCallerIdentityResult>
            <Arn>arn:aws:iam::123456789012:user/bob</Arn><UserId>AIDA</UserId><Account>123456789012</Account>
          </GetCallerIdentityResult>
        </GetCallerIdentityResponse>
        """;

    private const string Name = "cfngen-templates-123456789012-eu-west-1";

    [Fact]
    public async Task Is_made_private_encrypted_versioned_and_forgetful()
    {
        var aws = new ScriptedAws().Answers(Caller).Answers("", HttpStatusCode.NotFound).Answers("");
        using var session = await SessionAsync(aws);

        var bucket = await new TemplateBucket(session, Calls).MakeAsync();

        Assert.Equal(new MadeBucket(Name, "123456789012", IsNew: true), bucket);
        Assert.Equal(["HEAD ", "PUT ", "PUT ?publicAccessBlock", "PUT ?encryption", "PUT ?versioning", "PUT ?lifecycle"], Steps(aws));
        Assert.Contains("<LocationConstraint>eu-west-1</LocationConstraint>", aws.Calls[2].Body, StringComparison.Ordinal);
        Assert.Contains("<BlockPublicPolicy>true</BlockPublicPolicy>", aws.Calls[3].Body, StringComparison.Ordinal);
        Assert.Contains("<SSEAlgorithm>AES256</SSEAlgorithm>", aws.Calls[4].Body, StringComparison.Ordinal);
        Assert.Contains("<Status>Enabled</Status>", aws.Calls[5].Body, StringComparison.Ordinal);
        Assert.Contains("<Days>30</Days>", aws.Calls[6].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_no_location_in_the_oldest_region()
    {
        var aws = new ScriptedAws().Answers(Caller).Answers("", HttpStatusCode.NotFound).Answers("");
        using var session = await SessionAsync(aws, "us-east-1");

        await new TemplateBucket(session, Calls).MakeAsync();

        Assert.DoesNotContain("LocationConstraint", aws.Calls[2].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_set_up_again_where_it_is_there()
    {
        var aws = new ScriptedAws().Answers(Caller).Answers("");
        using var session = await SessionAsync(aws);

        var bucket = await new TemplateBucket(session, Calls).MakeAsync();

        Assert.False(bucket.IsNew);
        Assert.Equal(["HEAD ", "PUT ?publicAccessBlock", "PUT ?encryption", "PUT ?versioning", "PUT ?lifecycle"], Steps(aws));
    }

    [Fact]
    public async Task Is_taken_from_whoever_makes_it_at_the_same_time()
    {
        var aws = new ScriptedAws().Answers(Caller).Answers("", HttpStatusCode.NotFound).Answers(Error("BucketAlreadyOwnedByYou"), HttpStatusCode.Conflict).Answers("");
        using var session = await SessionAsync(aws);

        var bucket = await new TemplateBucket(session, Calls).MakeAsync();

        Assert.False(bucket.IsNew);
    }

    [Theory]
    [InlineData("BucketAlreadyExists", HttpStatusCode.Conflict, UploadProblem.BucketOfOthers, $"The bucket '{Name}' belongs to another account.")]
    [InlineData("AccessDenied", HttpStatusCode.Forbidden, UploadProblem.Denied, $"The identity of the environment may not make or set up the bucket '{Name}'. It takes s3:CreateBucket,")]
    [InlineData("TooManyBuckets", HttpStatusCode.BadRequest, UploadProblem.Refused, $"The bucket '{Name}' refused: No. (TooManyBuckets)")]
    public async Task Says_why_it_cannot_be_made(string code, HttpStatusCode status, UploadProblem problem, string beginning)
    {
        var aws = new ScriptedAws().Answers(Caller).Answers("", HttpStatusCode.NotFound).Answers(Error(code), status);
        using var session = await SessionAsync(aws);

        var refusal = await Assert.ThrowsAsync<UploadException>(() => new TemplateBucket(session, Calls).MakeAsync());

        Assert.Equal(problem, refusal.Problem);
        Assert.StartsWith(beginning, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_never_one_of_another_account()
    {
        var aws = new ScriptedAws().Answers(Caller).Answers("", HttpStatusCode.Forbidden);
        using var session = await SessionAsync(aws);

        await Assert.ThrowsAsync<UploadException>(() => new TemplateBucket(session, Calls).MakeAsync());

        Assert.Equal("123456789012", aws.Calls[1].ExpectedOwner);
    }

    private static string[] Steps(ScriptedAws aws) => [.. aws.Calls.Skip(1).Select(call => $"{call.Method} {call.Address.Query}")];

    private static string Error(string code) => $"<Error><Code>{code}</Code><Message>No.</Message></Error>";

    private static async Task<AwsSession> SessionAsync(ScriptedAws aws, string region = "eu-west-1")
    {
        using var files = new AwsFiles();
        var connection = files.Connection(("AWS_ACCESS_KEY_ID", "AKID"), ("AWS_SECRET_ACCESS_KEY", "hidden"), ("AWS_REGION", region));
        return await (connection with { HttpClients = aws, Retries = 0 }).OpenAsync();
    }
}
