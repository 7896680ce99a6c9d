using CfnGen.Rules.PropertyRules.SSM;

namespace CfnGen.Rules.Tests.PropertyRules.SSM;

public sealed class ParameterNameIsFreeTests
{
    private readonly ParameterNameIsFree rule = new();

    [Fact]
    public void Accepts_other_names()
    {
        const string Template = """
            Resources:
              Size:
                Type: AWS::SSM::Parameter
                Properties: {Name: /team/aws/size}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_names_of_AWS()
    {
        const string Template = """
            Resources:
              Size:
                Type: AWS::SSM::Parameter
                Properties: {Name: /aws/size}
              Count:
                Type: AWS::SSM::Parameter
                Properties: {Name: SSM-count}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,24) Resources/Size/Properties/Name: Choose a name that begins with neither aws nor ssm, other than '/aws/size': those belong to AWS.",
                "(7,24) Resources/Count/Properties/Name: Choose a name that begins with neither aws nor ssm, other than 'SSM-count': those belong to AWS.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Size:
                Type: AWS::SSM::Parameter
                Properties: {Name: !If [IsProd, /team/size, /ssm/size]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,49) Resources/Size/Properties/Name/Fn::If/2: Choose a name that begins with neither aws nor ssm, other than '/ssm/size': those belong to AWS."], findings);
    }

    [Fact]
    public void Leaves_a_name_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Size:
                Type: AWS::SSM::Parameter
                Properties: {Name: !Sub '/aws/${Value}'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
