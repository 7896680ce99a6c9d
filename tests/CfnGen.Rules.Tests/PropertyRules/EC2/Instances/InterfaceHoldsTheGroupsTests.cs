using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class InterfaceHoldsTheGroupsTests
{
    private readonly InterfaceHoldsTheGroups rule = new();

    [Theory]
    [InlineData("SecurityGroupIds: [!Ref Group]")]
    [InlineData("NetworkInterfaces: [{DeviceIndex: 0, Groups: [!Ref Group]}]")]
    [InlineData("NetworkInterfaces: !If [IsPublic, [{DeviceIndex: 0}], !Ref AWS::NoValue], SecurityGroupIds: !If [IsPublic, !Ref AWS::NoValue, [!Ref Group]]")]
    public void Accepts_groups_in_one_place(string data)
    {
        var template = LaunchTemplate(data);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_groups_beside_interfaces_in_a_branch()
    {
        var template = LaunchTemplate("NetworkInterfaces: !If [IsPublic, [{DeviceIndex: 0}], !Ref AWS::NoValue], SecurityGroupIds: [!Ref Group]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,103) Resources/It/Properties/LaunchTemplateData/SecurityGroupIds: Beside NetworkInterfaces there is no 'SecurityGroupIds': name it inside, as 'Groups'."], findings);
    }

    [Fact]
    public void Reports_the_address_of_an_instance_beside_its_interfaces()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  PrivateIpAddress: 10.0.0.7
                  NetworkInterfaces: [{DeviceIndex: '0', SubnetId: subnet-0a1b2c3d}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,7) Resources/It/Properties/PrivateIpAddress: Beside NetworkInterfaces there is no 'PrivateIpAddress': name it inside, as 'PrivateIpAddress'."], findings);
    }

    private static string LaunchTemplate(string data) => $$"""
        Parameters:
          Group: {Type: String}
        Conditions:
          IsPublic: !Equals [!Ref Group, public]
        Resources:
          It:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData: { {{data}} }
        """;
}
