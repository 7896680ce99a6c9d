using CfnGen.Rules.PropertyRules.GuardDuty;

namespace CfnGen.Rules.Tests.PropertyRules.GuardDuty;

public sealed class FeaturesReplaceDataSourcesTests
{
    private readonly FeaturesReplaceDataSources rule = new();

    [Fact]
    public void Accepts_either()
    {
        const string Template = """
            Resources:
              Watch:
                Type: AWS::GuardDuty::Detector
                Properties: {Enable: true, DataSources: {S3Logs: {Enable: true}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_both()
    {
        const string Template = """
            Resources:
              Watch:
                Type: AWS::GuardDuty::Detector
                Properties: {Enable: true, DataSources: {S3Logs: {Enable: true}}, Features: []}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(4,32) Resources/Watch/Properties/DataSources: Remove 'DataSources': 'Features' has taken its place, and GuardDuty takes one of them."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Watch:
                Type: AWS::GuardDuty::Detector
                Properties:
                  Enable: true
                  DataSources: !If [IsProd, !Ref AWS::NoValue, {S3Logs: {Enable: true}}]
                  Features: !If [IsProd, [], !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_both_though_only_the_deployment_knows_one()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Watch:
                Type: AWS::GuardDuty::Detector
                Properties: {Enable: !Ref Value, DataSources: {S3Logs: {Enable: !Ref Value}}, Features: []}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,38) Resources/Watch/Properties/DataSources: Remove 'DataSources': 'Features' has taken its place, and GuardDuty takes one of them."], findings);
    }
}
