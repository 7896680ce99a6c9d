using CfnGen.Rules.TemplateRules.Parameters;

namespace CfnGen.Rules.Tests.TemplateRules.Parameters;

public sealed class ParameterTypeIsDocumentedTests
{
    private readonly ParameterTypeIsDocumented rule = new();

    [Fact]
    public void Accepts_documented_types()
    {
        const string Template = """
            Parameters:
              Zones: {Type: 'List<AWS::EC2::AvailabilityZone::Name>'}
              Image: {Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>'}
              Name: {Type: String}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_lists_and_kept_values_of_other_types()
    {
        const string Template = """
            Parameters:
              Zones: {Type: 'List<AWS::EC2::Zone>'}
              Image: {Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Picture>'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,17) Parameters/Zones/Type: 'List<AWS::EC2::Zone>' is no type that CloudFormation documents: use the nearest that is, or String.",
                "(3,17) Parameters/Image/Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Picture>' is no type that CloudFormation documents: use the nearest that is, or String.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_types_alone_that_another_rule_reports()
    {
        const string Template = """
            Parameters:
              Name: {Type: Text}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
