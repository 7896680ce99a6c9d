using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class TextMatchesPatternTests
{
    private readonly TextMatchesPattern rule = new();

    [Fact]
    public void Accepts_a_text_of_that_form()
    {
        const string Template = """
            Resources:
              Nightly:
                Type: AWS::SSM::Association
                Properties:
                  Name: AWS-RunShellScript
                  AssociationName: nightly-run
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_text_of_another_one()
    {
        const string Template = """
            Resources:
              Nightly:
                Type: AWS::SSM::Association
                Properties:
                  Name: AWS-RunShellScript
                  AssociationName: nightly run
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,24) Resources/Nightly/Properties/AssociationName: 'nightly run' is no value for 'AssociationName': it must match ^[a-zA-Z0-9_\\-.]{3,128}$"], findings);
    }

    [Fact]
    public void Leaves_functions_and_dynamic_references_alone()
    {
        const string Template = """
            Resources:
              Nightly:
                Type: AWS::SSM::Association
                Properties:
                  Name: '{{resolve:ssm:document name}}'
                  AssociationName: !Sub "${AWS::StackName} run"
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
