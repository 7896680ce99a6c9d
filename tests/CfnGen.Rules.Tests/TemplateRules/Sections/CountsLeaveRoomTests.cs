using CfnGen.Rules.TemplateRules.Sections;
using CfnGen.Model;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class CountsLeaveRoomTests
{
    private readonly CountsLeaveRoom rule = new();

    [Theory]
    [InlineData(46_080, "")]
    [InlineData(46_081, "The template has 46,081 of 51,200 bytes: beyond, it must be deployed from a bucket.")]
    [InlineData(51_201, "")]
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

    [Theory]
    [InlineData(180, 0)]
    [InlineData(181, 1)]
    [InlineData(200, 1)]
    [InlineData(201, 0)]
    public void Reports_a_section_that_is_nearly_full(int parameters, int expected)
    {
        var names = string.Join(", ", Enumerable.Range(0, parameters).Select(number => $"P{number}: {{Type: String}}"));

        var findings = Check.With(rule, $"Parameters: {{{names}}}");

        Assert.Equal(expected, findings.Length);
        Assert.All(findings, finding => Assert.Equal($"(1,1) Parameters: {parameters} of 200 parameters are taken: plan how to split the stack.", finding));
    }

    [Theory]
    [InlineData(921, 0)]
    [InlineData(922, 1)]
    [InlineData(1025, 0)]
    public void Reports_a_description_that_is_nearly_too_long(int length, int expected)
    {
        var findings = Check.With(rule, $"Description: {new string('x', length)}");

        Assert.Equal(expected, findings.Length);
    }
}
