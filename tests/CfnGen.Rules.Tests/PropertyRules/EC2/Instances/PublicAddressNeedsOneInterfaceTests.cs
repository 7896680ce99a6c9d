using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class PublicAddressNeedsOneInterfaceTests
{
    private readonly PublicAddressNeedsOneInterface rule = new();

    [Theory]
    [InlineData("[{DeviceIndex: '0', AssociatePublicIpAddress: true}]")]
    [InlineData("[{DeviceIndex: '0', AssociatePublicIpAddress: false}, {DeviceIndex: '1'}]")]
    [InlineData("[{DeviceIndex: '0', AssociatePublicIpAddress: !Ref Free}, {DeviceIndex: '1'}]")]
    [InlineData("[{DeviceIndex: '0', AssociatePublicIpAddress: true}, !If [HasTwo, {DeviceIndex: '1'}, !Ref AWS::NoValue]]")]
    public void Accepts_a_single_interface_and_what_deploy_time_knows(string interfaces)
    {
        var template = Instance(interfaces);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_public_address_of_one_among_several()
    {
        var template = Instance("!If [HasTwo, [{DeviceIndex: '0', AssociatePublicIpAddress: true}, {DeviceIndex: '1'}], !Ref AWS::NoValue]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,85) Resources/It/Properties/NetworkInterfaces/Fn::If/1/0/AssociatePublicIpAddress: An instance with several interfaces gets no public address here: attach an Elastic IP address, or keep one interface."], findings);
    }

    private static string Instance(string interfaces) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          HasTwo: !Equals [!Ref Free, two]
        Resources:
          It:
            Type: AWS::EC2::Instance
            Properties:
              NetworkInterfaces: {{interfaces}}
        """;
}
