using CfnGen.Rules.TemplateRules.Scalars;

namespace CfnGen.Rules.Tests.TemplateRules.Scalars;

public sealed class NumberKeepsItsDigitsTests
{
    private readonly NumberKeepsItsDigits rule = new();

    [Fact]
    public void Accepts_quotes_and_numbers_without_a_leading_zero()
    {
        const string Template = """
            Mappings:
              Accounts:
                Build: {Id: '012345670123', Size: 0, Share: 0.5, Other: 123456789012}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Says_what_YAML_makes_of_the_digits_wherever_they_stand()
    {
        const string Template = """
            Parameters:
              Account: {Type: String, Default: 012345678901}
            Resources:
              Host:
                Type: AWS::EC2::Instance
                Metadata:
                  AWS::CloudFormation::Init:
                    config:
                      files:
                        /etc/cfn/cfn-hup.conf:
                          mode: 000400
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,36) Parameters/Account/Default: Write '012345678901' in quotes: without them YAML reads 012345678901 as a number without the zero.",
                "(11,21) Resources/Host/Metadata/AWS::CloudFormation::Init/config/files//etc/cfn/cfn-hup.conf/mode: Write '000400' in quotes: without them YAML reads 000400 as 256.",
            ],
            findings);
    }

    [Fact]
    public void Looks_into_each_branch_of_a_condition()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [IsProduction, 0123, !Ref Name]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,39) Resources/Alerts/Properties/DisplayName/Fn::If/1: Write '0123' in quotes: without them YAML reads 0123 as 83."], findings);
    }

    [Fact]
    public void Leaves_functions_alone_which_take_digits_as_text()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub 0123
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
