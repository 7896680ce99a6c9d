using CfnGen.Rules.SecurityRules.Secrets;

namespace CfnGen.Rules.Tests.SecurityRules.Secrets;

public sealed class KeyIsNotInTheTemplateTests
{
    private readonly KeyIsNotInTheTemplate rule = new();

    [Fact]
    public void Accepts_examples_and_words_that_only_look_alike()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::SSM::Parameter
                Properties:
                  Type: String
                  Value: [AKIAIOSFODNN7EXAMPLE, AKIAQ2J7XW5TD4HB6RZNTOOLONG, XAKIAQ2J7XW5TD4HB6RZ, 'grep -----BEGIN RSA PRIVATE KEY----- file']
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_access_key_and_does_not_repeat_it()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::SSM::Parameter
                Properties:
                  Type: String
                  Value: key=AKIAQ2J7XW5TD4HB6RZN
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,14) Resources/It/Properties/Value: An access key stands here: deactivate it, and give the machine or function a role instead.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_key_inside_of_a_function()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::SSM::Parameter
                Properties:
                  Type: String
                  Value: !Sub 'id ASIAQ2J7XW5TD4HB6RZN in ${AWS::Region}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,14) Resources/It/Properties/Value/Fn::Sub: An access key stands here: deactivate it, and give the machine or function a role instead.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::SSM::Parameter
                Properties:
                  Type: String
                  Value: !ImportValue key
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
