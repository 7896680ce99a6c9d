using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class CapabilitiesAreNeededTests
{
    private const string Queue = "Resources: {Work: {Type: AWS::SQS::Queue}}";
    private const string Role = "Resources: {Work: {Type: AWS::SQS::Queue}, Worker: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {}}}}";

    [Fact]
    public void The_first_role_needs_a_capability()
    {
        var plan = Plans.Between(Queue, Role);

        Assert.Equal(
            "Note Worker: Worker needs CAPABILITY_IAM, which the previous template did not: the deployment has to give it with --capabilities.",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }

    [Fact]
    public void The_first_role_with_a_name_needs_a_stronger_one()
    {
        var plan = Plans.Between(Role, Role.Replace("{AssumeRole", "{RoleName: worker, AssumeRole", StringComparison.Ordinal));

        Assert.Equal(
            "Note Worker: Worker needs CAPABILITY_NAMED_IAM, which the previous template did not: the deployment has to give it with --capabilities.",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }

    [Fact]
    public void A_second_role_needs_nothing_new()
    {
        var plan = Plans.Between(Role, Role.Replace("Worker:", "Other: {Type: AWS::IAM::Role, Properties: {Path: /, AssumeRolePolicyDocument: {}}}, Worker:", StringComparison.Ordinal));

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }
}
