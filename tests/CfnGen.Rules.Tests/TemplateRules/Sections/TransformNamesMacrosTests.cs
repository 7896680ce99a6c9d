using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class TransformNamesMacrosTests
{
    private readonly TransformNamesMacros rule = new();

    [Fact]
    public void Accepts_one_macro_and_several()
    {
        const string Template = """
            Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31, {Name: AWS::Include, Parameters: {Location: s3://x/y}}]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_no_name()
    {
        const string Template = """
            Transform: [[AWS::Include], AWS::Serverless]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(1,13) Transform/0: Transform takes the names of macros, and not a list.",
                "(1,29) Transform/1: There is no macro 'AWS::Serverless'. Did you mean 'AWS::Serverless-2016-10-31'?",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_template_without_one_alone()
    {
        const string Template = """
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_misspelt_macro_of_AWS()
    {
        const string Template = """
            Transform: [AWS::Serverles-2016-10-31, AWS::languageExtensions, AWS::LanguageExtension]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(1,13) Transform/0: There is no macro 'AWS::Serverles-2016-10-31'. Did you mean 'AWS::Serverless-2016-10-31'?",
                "(1,40) Transform/1: There is no macro 'AWS::languageExtensions'. Did you mean 'AWS::LanguageExtensions'?",
                "(1,65) Transform/2: There is no macro 'AWS::LanguageExtension'. Did you mean 'AWS::LanguageExtensions'?",
            ],
            findings);
    }

    [Fact]
    public void Leaves_macros_alone_that_AWS_may_have_made_since()
    {
        const string Template = """
            Transform: [AWS::SecretsManager-2031-01-01, AWS::Blueprints, Includes]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
