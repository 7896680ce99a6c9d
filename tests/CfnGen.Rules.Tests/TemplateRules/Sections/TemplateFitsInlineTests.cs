using CfnGen.Rules.TemplateRules.Sections;
using CfnGen.Model;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class TemplateFitsInlineTests
{
    private readonly TemplateFitsInline rule = new();

    [Theory]
    [InlineData(51_200, "")]
    [InlineData(51_201, "The template has 51,201 bytes, and a request carries 51,200: deploy it with '--s3-bucket', or split the stack.")]
    public void Looks_at_the_size_of_the_file(int bytes, string expected)
    {
        var template = Check.Read("Resources: {Alerts: {Type: AWS::SNS::Topic}}");

        var findings = TemplateChecker.Check(template, rule, new TemplateSize(bytes));

        Assert.Equal(expected, string.Join(' ', findings.Select(finding => finding.Message)));
    }

    [Fact]
    public void Says_nothing_where_the_size_is_not_known()
    {
        var findings = Check.With(rule, "Resources: {Alerts: {Type: AWS::SNS::Topic}}");

        Assert.Empty(findings);
    }
}
