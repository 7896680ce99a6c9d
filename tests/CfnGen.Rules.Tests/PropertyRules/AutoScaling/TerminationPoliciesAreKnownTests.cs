using CfnGen.Rules.PropertyRules.AutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.AutoScaling;

public sealed class TerminationPoliciesAreKnownTests
{
    private readonly TerminationPoliciesAreKnown rule = new();

    [Theory]
    [InlineData("[OldestInstance, Default]")]
    [InlineData("['arn:aws:lambda:eu-west-1:111122223333:function:choose']")]
    [InlineData("[!GetAtt Choose.Arn]")]
    public void Accepts_policies_that_there_are_and_what_deploy_time_knows(string policies)
    {
        var template = Group(policies);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_name_in_a_branch()
    {
        var template = Group("!If [IsOld, [OldestFirst], [Default]]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,41) Resources/It/Properties/TerminationPolicies/Fn::If/1/0: There is no termination policy 'OldestFirst': did you mean 'OldestInstance'?"], findings);
    }

    private static string Group(string policies) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsOld: !Equals [!Ref Free, old]
        Resources:
          It:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              TerminationPolicies: {{policies}}
        """;
}
