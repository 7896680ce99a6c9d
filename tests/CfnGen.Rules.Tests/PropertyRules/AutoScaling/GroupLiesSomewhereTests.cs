using CfnGen.Rules.PropertyRules.AutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.AutoScaling;

public sealed class GroupLiesSomewhereTests
{
    private readonly GroupLiesSomewhere rule = new();

    [Theory]
    [InlineData("VPCZoneIdentifier: !Ref Subnets")]
    [InlineData("AvailabilityZones: !GetAZs ''")]
    [InlineData("InstanceId: i-0a1b2c3d")]
    [InlineData("'Fn::Transform': {Name: Mine}")]
    [InlineData("VPCZoneIdentifier: !If [HasSubnets, !Ref Subnets, !Ref AWS::NoValue], AvailabilityZones: !If [HasSubnets, !Ref AWS::NoValue, !GetAZs '']")]
    public void Accepts_groups_with_a_place(string properties)
    {
        var template = Group(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("DesiredCapacity: 1")]
    [InlineData("VPCZoneIdentifier: !If [HasSubnets, !Ref Subnets, !Ref AWS::NoValue]")]
    public void Reports_a_group_without_one(string properties)
    {
        var template = Group(properties);

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,5) Resources/It/Properties: A group needs 'VPCZoneIdentifier' (subnets) or 'AvailabilityZones'."], findings);
    }

    private static string Group(string properties) => $$"""
        Parameters:
          Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
        Conditions:
          HasSubnets: !Not [!Equals [!Select [0, !Ref Subnets], '']]
        Resources:
          It:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: {MinSize: 1, MaxSize: 2, {{properties}}}
        """;
}
