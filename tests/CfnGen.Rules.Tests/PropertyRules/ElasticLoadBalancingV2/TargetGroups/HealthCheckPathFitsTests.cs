using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

public sealed class HealthCheckPathFitsTests
{
    private readonly HealthCheckPathFits rule = new();

    [Theory]
    [InlineData("/")]
    [InlineData("/AWS.ALB/healthcheck")]
    [InlineData("!Ref Free")]
    [InlineData("!Sub '${Free}/health'")]
    public void Accepts_paths_and_what_deploy_time_knows(string path)
    {
        var template = TargetGroup(path);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_path_without_its_slash_in_a_branch()
    {
        var template = TargetGroup("!If [IsOld, /old, health]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,42) Resources/It/Properties/HealthCheckPath/Fn::If/2: Begin the path with a slash: '/health', not 'health'."], findings);
    }

    private static string TargetGroup(string path) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsOld: !Equals [!Ref Free, old]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              HealthCheckPath: {{path}}
        """;
}
