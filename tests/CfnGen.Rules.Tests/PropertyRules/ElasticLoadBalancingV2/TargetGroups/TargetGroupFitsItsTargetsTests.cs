using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

public sealed class TargetGroupFitsItsTargetsTests
{
    private readonly TargetGroupFitsItsTargets rule = new();

    [Theory]
    [InlineData("Port: 80, Protocol: HTTP, VpcId: !Ref Network")]
    [InlineData("TargetType: lambda, Targets: [{Id: !GetAtt Worker.Arn}]")]
    [InlineData("TargetType: !Ref Kind")]
    [InlineData("TargetType: !If [IsFunction, lambda, ip], Port: !If [IsFunction, !Ref AWS::NoValue, 80], Protocol: !If [IsFunction, !Ref AWS::NoValue, HTTP], VpcId: !If [IsFunction, !Ref AWS::NoValue, !Ref Network]")]
    public void Accepts_what_targets_need_and_what_deploy_time_knows(string properties)
    {
        var template = TargetGroup(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_missing_for_instances()
    {
        var template = TargetGroup("Port: 80");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(9,5) Resources/It/Properties: A target group needs 'Protocol', unless its TargetType is lambda.",
                "(9,5) Resources/It/Properties: A target group needs 'VpcId', unless its TargetType is lambda.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_port_of_a_function_in_a_branch()
    {
        var template = TargetGroup("TargetType: !If [IsFunction, lambda, !Ref Kind], Port: 80");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,68) Resources/It/Properties/Port: A target group for a function has no 'Port': remove it."], findings);
    }

    private static string TargetGroup(string properties) => $$"""
        Parameters:
          Network: {Type: String}
          Kind: {Type: String}
        Conditions:
          IsFunction: !Equals [!Ref Kind, function]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: { {{properties}} }
        """;
}
