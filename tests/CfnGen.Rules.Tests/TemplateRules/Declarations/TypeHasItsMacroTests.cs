using CfnGen.Rules.TemplateRules.Declarations;

namespace CfnGen.Rules.Tests.TemplateRules.Declarations;

public sealed class TypeHasItsMacroTests
{
    private readonly TypeHasItsMacro rule = new();

    [Fact]
    public void Accepts_a_serverless_type_with_its_macro()
    {
        const string Template = """
            Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
            Resources:
              Orders: {Type: AWS::Serverless::SimpleTable}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_without()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Resources:
              Orders: {Type: AWS::Serverless::SimpleTable}
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(3,18) Resources/Orders/Type: AWS::Serverless::SimpleTable needs 'Transform: AWS::Serverless-2016-10-31'."], findings);
    }

    [Fact]
    public void Leaves_a_template_alone_that_a_macro_may_change()
    {
        const string Template = """
            Transform: Own
            Resources:
              Orders: {Type: AWS::Serverless::SimpleTable}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
