using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

public sealed class HealthChecksStayOnTests
{
    private readonly HealthChecksStayOn rule = new();

    [Theory]
    [InlineData("TargetType: lambda, HealthCheckEnabled: false")]
    [InlineData("TargetType: ip, HealthCheckEnabled: true")]
    [InlineData("TargetType: ip, HealthCheckEnabled: !Ref Free")]
    [InlineData("TargetType: !Ref Free, HealthCheckEnabled: false")]
    [InlineData("TargetType: !If [IsFunction, lambda, ip], HealthCheckEnabled: !If [IsFunction, false, true]")]
    public void Accepts_functions_without_checks_and_what_deploy_time_knows(string properties)
    {
        var template = TargetGroup(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_others_without_checks()
    {
        var template = TargetGroup("TargetType: !If [IsFunction, lambda, ip], HealthCheckEnabled: false");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,81) Resources/It/Properties/HealthCheckEnabled: Leave the health checks on: only for Lambda functions they can be turned off."], findings);
    }

    private static string TargetGroup(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsFunction: !Equals [!Ref Free, function]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: { {{properties}} }
        """;
}
