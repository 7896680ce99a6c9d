using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class PropertiesExcludeEachOtherTests
{
    private readonly PropertiesExcludeEachOther rule = new();

    [Fact]
    public void Accepts_one_of_them()
    {
        const string Template = """
            Conditions:
              HasInterface: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  SubnetId: subnet-0a1b2c3d
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_both()
    {
        const string Template = """
            Conditions:
              HasInterface: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  SubnetId: subnet-0a1b2c3d
                  NetworkInterfaces: [{DeviceIndex: 0, SubnetId: subnet-0a1b2c3d}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,7) Resources/Server/Properties/NetworkInterfaces: 'NetworkInterfaces' and 'SubnetId' exclude each other: remove one of them."], findings);
    }

    [Fact]
    public void Follows_conditions_under_which_both_are_set()
    {
        const string Template = """
            Conditions:
              HasInterface: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  SubnetId: !If [HasInterface, subnet-0a1b2c3d, !Ref AWS::NoValue]
                  NetworkInterfaces: [{DeviceIndex: 0, SubnetId: subnet-0a1b2c3d}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,7) Resources/Server/Properties/NetworkInterfaces: 'NetworkInterfaces' and 'SubnetId' exclude each other: remove one of them."], findings);
    }

    [Fact]
    public void Leaves_conditions_alone_under_which_one_of_them_is_set()
    {
        const string Template = """
            Conditions:
              HasInterface: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  SubnetId: !If [HasInterface, !Ref AWS::NoValue, subnet-0a1b2c3d]
                  NetworkInterfaces: !If [HasInterface, [{DeviceIndex: 0, SubnetId: subnet-0a1b2c3d}], !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
