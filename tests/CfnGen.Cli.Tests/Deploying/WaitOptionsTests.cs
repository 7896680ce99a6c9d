using CfnGen.Cli.Tests.Running;

namespace CfnGen.Cli.Tests.Deploying;

/// <summary>How long is waited, as the options say it.</summary>
public sealed class WaitOptionsTests : IDisposable
{
    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Theory]
    [InlineData(0, "shop: deployed", "--wait")]
    [InlineData(0, "shop: deployed", "--wait", "--wait-timeout", "2h")]
    [InlineData(6, "Another operation still runs on it (CREATE_IN_PROGRESS). Wait longer with --wait-timeout.", "--wait", "--wait-timeout", "1s")]
    [InlineData(6, "Another operation runs on it (CREATE_IN_PROGRESS).")]
    [InlineData(6, "Another operation runs on it (CREATE_IN_PROGRESS).", "--wait-timeout", "2h")]
    public void Another_operation_is_waited_for_as_long_as_was_said(int expected, string sentence, params string[] options)
    {
        var left = Deploy("one", "--timeout", "1s");

        var result = Deploy("two", options);

        Assert.Equal((7, expected), (left.ExitCode, result.ExitCode));
        Assert.Contains(sentence, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_set_is_waited_for_as_long_as_was_said()
    {
        var result = Deploy("one", "--change-set-timeout", "1s");

        Assert.Equal((3, null), (result.ExitCode, cloud.LaterStatusOf("shop")));
        Assert.Contains("1 s", result.Output, StringComparison.Ordinal);
    }

    private RunResult Deploy(string name, params string[] options)
    {
        var template = cloud.Write("shop.yaml", $$"""Resources: { Queue: { Type: AWS::SQS::Queue }, Topic: { Type: AWS::SNS::Topic, DependsOn: Queue, Properties: { DisplayName: {{name}} } } }""");
        return cloud.Run(["deploy", template, "--stack-name", "shop", "--yes", "--no-check", .. options]);
    }
}
