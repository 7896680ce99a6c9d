using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class NumberIsInRangeTests
{
    private readonly NumberIsInRange rule = new();

    [Fact]
    public void Accepts_the_least_and_the_most()
    {
        const string Template = """
            Resources:
              Web:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 1, Protocol: HTTP, VpcId: vpc-0a1b2c3d}
              Other:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 65535, Protocol: HTTP, VpcId: vpc-0a1b2c3d}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_less_and_more()
    {
        const string Template = """
            Resources:
              Web:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 0, Protocol: HTTP, VpcId: vpc-0a1b2c3d}
              Other:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: "65536", Protocol: HTTP, VpcId: vpc-0a1b2c3d}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,24) Resources/Web/Properties/Port: 'Port' cannot be 0: the least is 1.",
                "(7,24) Resources/Other/Properties/Port: 'Port' cannot be 65536: the most is 65535.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Port: {Type: Number}
            Resources:
              Web:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: !Ref Port, Protocol: HTTP, VpcId: vpc-0a1b2c3d}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
