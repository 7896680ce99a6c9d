using CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancing;

public sealed class ClassicLiesInOnePlaceTests
{
    private readonly ClassicLiesInOnePlace rule = new();

    [Theory]
    [InlineData("Subnets: !Ref Subnets")]
    [InlineData("AvailabilityZones: !GetAZs ''")]
    [InlineData("Subnets: !If [IsPrivate, !Ref Subnets, !Ref AWS::NoValue], AvailabilityZones: !If [IsPrivate, !Ref AWS::NoValue, !GetAZs '']")]
    public void Accepts_subnets_or_zones(string properties)
    {
        var template = LoadBalancer(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_both_and_neither()
    {
        var both = LoadBalancer("Subnets: !If [IsPrivate, !Ref Subnets, !Ref AWS::NoValue], AvailabilityZones: !GetAZs ''");
        var neither = LoadBalancer("Scheme: internal");

        var findings = Check.With(rule, both).Concat(Check.With(rule, neither));

        Assert.Equal(
            [
                "(8,78) Resources/It/Properties/AvailabilityZones: 'AvailabilityZones' and 'Subnets' exclude each other: remove one of them.",
                "(8,5) Resources/It/Properties: AWS::ElasticLoadBalancing::LoadBalancer needs one of Subnets, AvailabilityZones.",
            ],
            findings);
    }

    private static string LoadBalancer(string properties) => $$"""
        Parameters:
          Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
        Conditions:
          IsPrivate: !Equals [!Ref AWS::Region, eu-west-1]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancing::LoadBalancer
            Properties: { {{properties}} }
        """;
}
