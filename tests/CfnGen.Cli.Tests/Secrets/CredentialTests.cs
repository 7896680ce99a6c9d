using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Cli.Tests.Running;

namespace CfnGen.Cli.Tests.Secrets;

/// <summary>The secret key and the session token are in nothing that a command writes when AWS refuses its calls, even where AWS repeats them.</summary>
public sealed class CredentialTests : IDisposable
{
    private const string Token = "FwoGZXIvYXdzE-session-token";

    private readonly Cloud cloud = new() { SessionToken = Token };

    public void Dispose() => cloud.Dispose();

    [Theory]
    [InlineData("SignatureDoesNotMatch", 403)]
    [InlineData("InvalidClientTokenId", 403)]
    [InlineData("ExpiredToken", 403)]
    [InlineData("AccessDenied", 403)]
    [InlineData("IncompleteSignature", 400)]
    [InlineData("ValidationError", 400)]
    [InlineData("SomethingNew", 418)]
    public void Stand_in_no_refusal(string code, int status)
    {
        var template = cloud.Write("note.yaml", "Resources: { Topic: { Type: AWS::SNS::Topic } }");
        // What was signed, as AWS repeats it.
        var words = $"The Canonical String should have been 'POST\n/\n\nx-amz-security-token:{Token}\n\nhost;x-amz-security-token', signed with {cloud.StandIn.Options.Keys[0].Secret}";
        var written = new List<string>();

        foreach (var command in Commands(template))
        {
            cloud.StandIn.Faults.Clear();
            cloud.StandIn.Faults.Add(new FaultRule(Fault.Refusal(code, words, status)));
            foreach (var args in new[] { command, [.. command, "--json"] })
            {
                var result = cloud.Run(args);
                Assert.NotEqual(0, result.ExitCode);
                written.AddRange([result.Output, result.Notices]);
            }
        }

        Assert.Contains(written, text => text.Length > 0);
        Assert.All(written, text => Assert.DoesNotContain(Token, text, StringComparison.Ordinal));
        Assert.All(written, text => Assert.DoesNotContain(cloud.StandIn.Options.Keys[0].Secret, text, StringComparison.Ordinal));
    }

    private static string[][] Commands(string template) =>
    [
        ["deploy", template, "--stack-name", "note", "--yes"],
        ["status", "note"],
        ["events", "note"],
        ["rollback", "note", "--yes"],
        ["delete", "note", "--yes"],
        ["drift", "note"],
    ];
}
