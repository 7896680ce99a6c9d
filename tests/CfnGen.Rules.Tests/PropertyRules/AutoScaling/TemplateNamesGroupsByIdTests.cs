using CfnGen.Rules.PropertyRules.AutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.AutoScaling;

public sealed class TemplateNamesGroupsByIdTests
{
    private readonly TemplateNamesGroupsById rule = new();

    [Theory]
    [InlineData("SecurityGroupIds: [!Ref Free]", "VPCZoneIdentifier: [!Ref Free]")]
    [InlineData("SecurityGroups: [web]", "AvailabilityZones: !GetAZs ''")]
    [InlineData("SecurityGroups: !If [IsOld, [web], !Ref AWS::NoValue]", "VPCZoneIdentifier: !If [IsOld, !Ref AWS::NoValue, [!Ref Free]]")]
    public void Accepts_ids_in_subnets_and_names_elsewhere(string data, string place)
    {
        var template = Group(data, place);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_names_in_subnets()
    {
        var template = Group("SecurityGroups: [web]", "VPCZoneIdentifier: !If [IsOld, !Ref AWS::NoValue, [!Ref Free]]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,29) Resources/Machine/Properties/LaunchTemplateData/SecurityGroups: The group 'It' lies in subnets: name the security groups by id, in 'SecurityGroupIds'."], findings);
    }

    private static string Group(string data, string place) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsOld: !Equals [!Ref Free, old]
        Resources:
          Machine:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData: { {{data}} }
          It:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: !Ref Machine, Version: !GetAtt Machine.LatestVersionNumber}
              {{place}}
        """;
}
