using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class GroupNamesNeedNoSubnetTests
{
    private readonly GroupNamesNeedNoSubnet rule = new();

    [Theory]
    [InlineData("SubnetId: !Ref Free, SecurityGroupIds: [!Ref Free]")]
    [InlineData("SecurityGroups: [!Ref Free]")]
    [InlineData("SubnetId: !If [IsPlaced, !Ref Free, !Ref AWS::NoValue], SecurityGroups: !If [IsPlaced, !Ref AWS::NoValue, [web]]")]
    public void Accepts_names_where_there_is_no_subnet(string properties)
    {
        var template = Instance(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_names_in_a_subnet()
    {
        var template = Instance("SubnetId: !If [IsPlaced, !Ref Free, !Ref AWS::NoValue], SecurityGroups: [web]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,97) Resources/It/Properties/SecurityGroups: An instance with SubnetId names its groups by id: use 'SecurityGroupIds'."], findings);
    }

    private static string Instance(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsPlaced: !Not [!Equals [!Ref Free, '']]
        Resources:
          It:
            Type: AWS::EC2::Instance
            Properties: {ImageId: ami-0a1b2c3d, {{properties}}}
        """;
}
