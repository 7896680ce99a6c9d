using CfnGen.Rules.TemplateRules.Parameters;

namespace CfnGen.Rules.Tests.TemplateRules.Parameters;

public sealed class ParameterTypeIsKnownTests
{
    private readonly ParameterTypeIsKnown rule = new();

    [Fact]
    public void Accepts_every_kind_of_type()
    {
        const string Template = """
            Parameters:
              P0: {Type: String}
              P1: {Type: List<Number>}
              P2: {Type: AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_one_with_the_nearest_that_there_is()
    {
        const string Template = """
            Parameters:
              P0: {Type: Strng}
              P1: {Type: List<Strings>}
              P2: {Type: AWS::EC2::VPC}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,14) Parameters/P0/Type: There is no parameter type 'Strng'. Did you mean 'String'?",
                "(3,14) Parameters/P1/Type: There is no parameter type 'List<Strings>'.",
                "(4,14) Parameters/P2/Type: There is no parameter type 'AWS::EC2::VPC'. Did you mean 'AWS::EC2::VPC::Id'?",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_type_that_is_missing_to_another_rule()
    {
        const string Template = """
            Parameters:
              P0: {Default: a}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
