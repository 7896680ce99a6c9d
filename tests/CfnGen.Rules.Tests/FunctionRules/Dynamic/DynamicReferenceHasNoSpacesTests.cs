using CfnGen.Rules.FunctionRules.Dynamic;

namespace CfnGen.Rules.Tests.FunctionRules.Dynamic;

public sealed class DynamicReferenceHasNoSpacesTests
{
    private readonly DynamicReferenceHasNoSpaces rule = new();

    [Fact]
    public void Accepts_a_reference_without_spaces()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: 'The team {{resolve:ssm:/team/name}} of {{resolve:ssm:/shop}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_space_in_a_reference()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub '{{resolve:ssm:/${AWS::StackName}/name }} and {{ resolve:ssm:/x}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,20) Resources/Alerts/Properties/DisplayName/Fn::Sub: Write '{{resolve:ssm:/${AWS::StackName}/name}}', without spaces.",
                "(5,20) Resources/Alerts/Properties/DisplayName/Fn::Sub: Write '{{resolve:ssm:/x}}', without spaces.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_other_braces_alone()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{ name }} {{resolve'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
