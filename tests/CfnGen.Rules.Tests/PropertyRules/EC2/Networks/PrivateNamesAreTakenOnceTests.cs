using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class PrivateNamesAreTakenOnceTests
{
    private readonly PrivateNamesAreTakenOnce rule = new();

    [Theory]
    [InlineData("VpcId: !Ref Network, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.ec2', PrivateDnsEnabled: true")]
    [InlineData("VpcId: !Ref Other, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.ssm', PrivateDnsEnabled: true")]
    [InlineData("VpcId: !Ref Network, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.ssm', PrivateDnsEnabled: false")]
    [InlineData("VpcId: !Ref Network, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.ssm', PrivateDnsEnabled: !Ref Free")]
    public void Accepts_other_services_other_networks_and_what_deploy_time_knows(string second)
    {
        var template = Endpoints(second);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_second_of_the_same_service()
    {
        var template = Endpoints("VpcId: !Ref Network, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.ssm', PrivateDnsEnabled: true");

        var findings = Check.With(rule, template);

        Assert.Equal(["(16,140) Resources/Two/Properties/PrivateDnsEnabled: 'One' takes over the private names of this service already: set PrivateDnsEnabled to false."], findings);
    }

    [Fact]
    public void Accepts_endpoints_that_never_exist_together()
    {
        var template = Endpoints("VpcId: !Ref Network, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.ssm', PrivateDnsEnabled: !If [IsOne, false, true]")
            .Replace("One:", "One:\n    Condition: IsOne", StringComparison.Ordinal);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Endpoints(string second) => $$"""
        Parameters:
          Free: {Type: String}
          Network: {Type: 'AWS::EC2::VPC::Id'}
          Other: {Type: 'AWS::EC2::VPC::Id'}
        Conditions:
          IsOne: !Equals [!Ref Free, one]
        Resources:
          One:
            Type: AWS::EC2::VPCEndpoint
            Properties: {VpcEndpointType: Interface, VpcId: !Ref Network, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.ssm', PrivateDnsEnabled: true}


          Two:

            Type: AWS::EC2::VPCEndpoint
            Properties: {VpcEndpointType: Interface, {{second}}}
        """;
}
