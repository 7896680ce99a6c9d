using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class FormatVersionIsKnownTests
{
    private readonly FormatVersionIsKnown rule = new();

    [Fact]
    public void Accepts_the_version_and_none()
    {
        const string Template = """
            AWSTemplateFormatVersion: 2010-09-09
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_version()
    {
        const string Template = """
            AWSTemplateFormatVersion: '2010-09-90'
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(1,27) AWSTemplateFormatVersion: Write '2010-09-09', the only version that there is, or leave it out."], findings);
    }

    [Fact]
    public void Leaves_a_template_without_it_alone()
    {
        const string Template = """
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
