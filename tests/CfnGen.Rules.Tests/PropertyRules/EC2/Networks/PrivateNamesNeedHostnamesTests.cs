using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class PrivateNamesNeedHostnamesTests
{
    private readonly PrivateNamesNeedHostnames rule = new();

    [Theory]
    [InlineData("EnableDnsHostnames: true", "true")]
    [InlineData("EnableDnsHostnames: !Ref Free", "true")]
    [InlineData("InstanceTenancy: default", "false")]
    [InlineData("InstanceTenancy: default", "!Ref Free")]
    [InlineData("EnableDnsHostnames: !If [HasNames, true, false]", "!If [HasNames, true, false]")]
    public void Accepts_a_network_with_names_and_what_deploy_time_knows(string network, string names)
    {
        var template = Endpoint(network, names);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("InstanceTenancy: default")]
    [InlineData("EnableDnsHostnames: false")]
    [InlineData("EnableDnsHostnames: !If [HasNames, true, !Ref AWS::NoValue]")]
    public void Reports_a_network_without_names(string network)
    {
        var template = Endpoint(network, "true");

        var findings = Check.With(rule, template);

        Assert.Equal(["(17,26) Resources/It/Properties/PrivateDnsEnabled: Set EnableDnsHostnames of 'Network' to true, or leave PrivateDnsEnabled off."], findings);
    }

    private static string Endpoint(string network, string names) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          HasNames: !Equals [!Ref Free, 'true']
        Resources:
          Network:
            Type: AWS::EC2::VPC
            Properties:
              CidrBlock: 10.0.0.0/16
              {{network}}
          It:
            Type: AWS::EC2::VPCEndpoint
            Properties:
              VpcEndpointType: Interface
              ServiceName: com.amazonaws.eu-west-1.ssm
              VpcId: !Ref Network
              PrivateDnsEnabled: {{names}}
        """;
}
