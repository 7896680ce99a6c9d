namespace CfnGen.Planning.Tests.Access.Reading;

public sealed class PermissionReaderTests
{
    private const string Function = "  Work: {Type: AWS::Lambda::Function}\n";

    [Fact]
    public void Tells_who_may_call_a_function()
    {
        var lines = AccessLines.Between(Function, Function + Permission("Principal: s3.amazonaws.com, SourceArn: !GetAtt Data.Arn, SourceAccount: !Ref AWS::AccountId"));

        Assert.Equal(
            ["+ Widens Warning: Allow lambda:InvokeFunction on function Work to s3.amazonaws.com if aws:SourceArn ArnLike ${Data.Arn} and aws:SourceAccount StringEquals ${AWS::AccountId}"],
            lines);
    }

    [Fact]
    public void Sounds_the_alarm_when_everybody_may()
    {
        var lines = AccessLines.Between(Function, Function + Permission("Principal: '*', FunctionUrlAuthType: NONE"));

        Assert.Equal(["+ Widens Alarm: Allow lambda:InvokeFunction on function Work to everybody if lambda:FunctionUrlAuthType StringEquals NONE"], lines);
    }

    [Fact]
    public void Notices_that_a_limit_is_gone()
    {
        var lines = AccessLines.Between(
            Function + Permission("Principal: s3.amazonaws.com, SourceAccount: !Ref AWS::AccountId"),
            Function + Permission("Principal: s3.amazonaws.com"));

        Assert.Equal(
            [
                "- None Note: Allow lambda:InvokeFunction on function Work to s3.amazonaws.com if aws:SourceAccount StringEquals ${AWS::AccountId}",
                "+ Widens Warning: Allow lambda:InvokeFunction on function Work to s3.amazonaws.com",
            ],
            lines);
    }

    [Fact]
    public void Is_quiet_about_a_new_function()
    {
        var lines = AccessLines.Between("  Topic: {Type: AWS::SNS::Topic}", Function + Permission("Principal: s3.amazonaws.com"));

        Assert.Equal(["+ Widens Note: Allow lambda:InvokeFunction on function Work to s3.amazonaws.com"], lines);
    }

    private static string Permission(string properties) =>
        $"  Call: {{Type: AWS::Lambda::Permission, Properties: {{FunctionName: !GetAtt Work.Arn, Action: 'lambda:InvokeFunction', {properties}}}}}";
}
