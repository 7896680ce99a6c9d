using CfnGen.Rules.PropertyRules.References;

namespace CfnGen.Rules.Tests.PropertyRules.References;

public sealed class IdHasItsFormTests
{
    private readonly IdHasItsForm rule = new();

    [Fact]
    public void Accepts_short_and_long_ids()
    {
        const string Template = """
            Resources:
              Zone:
                Type: AWS::EC2::Subnet
                Properties:
                  CidrBlock: 10.0.0.0/24
                  VpcId: vpc-0a1b2c3d4e5f60718
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_name_and_an_id_of_something_else()
    {
        const string Template = """
            Resources:
              Zone:
                Type: AWS::EC2::Subnet
                Properties:
                  CidrBlock: 10.0.0.0/24
                  VpcId: network
              Other:
                Type: AWS::EC2::Subnet
                Properties:
                  CidrBlock: 10.0.0.0/24
                  VpcId: subnet-0a1b2c3d
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,14) Resources/Zone/Properties/VpcId: 'network' is no id for 'VpcId': it begins with vpc-, and 8 or 17 hexadecimal digits follow.",
                "(11,14) Resources/Other/Properties/VpcId: 'subnet-0a1b2c3d' is no id for 'VpcId': it begins with vpc-, and 8 or 17 hexadecimal digits follow.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_and_dynamic_references_alone()
    {
        const string Template = """
            Resources:
              Zone:
                Type: AWS::EC2::Subnet
                Properties:
                  CidrBlock: 10.0.0.0/24
                  VpcId: '{{resolve:ssm:/vpc}}'
              Other:
                Type: AWS::EC2::Subnet
                Properties:
                  CidrBlock: 10.0.0.0/24
                  VpcId: !ImportValue vpc
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
