using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class TextLengthFitsTests
{
    private readonly TextLengthFits rule = new();

    [Fact]
    public void Accepts_a_text_of_the_greatest_length()
    {
        const string Template = """
            Resources:
              Deployer:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {}
                  RoleName: a2345678901234567890123456789012345678901234567890123456789abcde
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_text_that_is_longer_and_one_that_is_shorter()
    {
        const string Template = """
            Resources:
              Deployer:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {}
                  RoleName: a2345678901234567890123456789012345678901234567890123456789abcdef
                  Path: ''
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,17) Resources/Deployer/Properties/RoleName: 'RoleName' has 65 characters: it takes at most 64.",
                "(7,13) Resources/Deployer/Properties/Path: 'Path' has 0 characters: it takes at least 1.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Resources:
              Deployer:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {}
                  RoleName: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
