using CfnGen.Rules.NamingRules;

namespace CfnGen.Rules.Tests.NamingRules;

public sealed class ResourceHasNameTagTests
{
    private readonly ResourceHasNameTag rule = new();

    [Fact]
    public void Accepts_a_name_also_under_a_condition()
    {
        const string Template = """
            Parameters:
              Key: {Type: String}
            Resources:
              It:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: vpc-0a1b2c3d
                  Tags: [{Key: Team, Value: web}, {Key: Name, Value: a}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_other_tags_and_none()
    {
        const string Template = """
            Parameters:
              Key: {Type: String}
            Resources:
              It:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: vpc-0a1b2c3d
                  Tags: [{Key: Team, Value: web}]
              Other:
                Type: AWS::EC2::VPC
                Properties: {CidrBlock: 10.0.0.0/16}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,5) Resources/It/Properties: Give 'It' a tag Name.",
                "(11,5) Resources/Other/Properties: Give 'Other' a tag Name.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Key: {Type: String}
            Resources:
              It:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: vpc-0a1b2c3d
                  Tags: [{Key: !Ref Key, Value: a}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
