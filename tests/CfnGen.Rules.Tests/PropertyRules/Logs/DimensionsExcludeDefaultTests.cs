using CfnGen.Rules.PropertyRules.Logs;

namespace CfnGen.Rules.Tests.PropertyRules.Logs;

public sealed class DimensionsExcludeDefaultTests
{
    private readonly DimensionsExcludeDefault rule = new();

    [Fact]
    public void Accepts_either()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Logs::MetricFilter
                Properties: {MetricTransformations: [{MetricName: A, DefaultValue: 0}]}
              B:
                Type: AWS::Logs::MetricFilter
                Properties: {MetricTransformations: [{MetricName: B, Dimensions: [{Key: a, Value: $.a}]}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_both()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Logs::MetricFilter
                Properties: {MetricTransformations: [{MetricName: A, DefaultValue: 0, Dimensions: [{Key: a, Value: $.a}]}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(4,58) Resources/A/Properties/MetricTransformations/0/DefaultValue: Remove DefaultValue or Dimensions: a metric filter has one of them."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsSplit: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              A:
                Type: AWS::Logs::MetricFilter
                Properties:
                  MetricTransformations:
                    - MetricName: A
                      DefaultValue: !If [IsSplit, !Ref AWS::NoValue, 0]
                      Dimensions: !If [IsSplit, [{Key: a, Value: $.a}], !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_them_though_only_the_deployment_knows_their_values()
    {
        const string Template = """
            Parameters:
              Default: {Type: Number}
            Resources:
              A:
                Type: AWS::Logs::MetricFilter
                Properties: {MetricTransformations: [{MetricName: A, DefaultValue: !Ref Default, Dimensions: [{Key: a, Value: $.a}]}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,58) Resources/A/Properties/MetricTransformations/0/DefaultValue: Remove DefaultValue or Dimensions: a metric filter has one of them."], findings);
    }
}
