using CfnGen.Rules.OperationsRules.Metrics;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics;

public sealed class OwnMetricIsPublishedTests
{
    private const string Nothing = "{Type: AWS::SNS::Topic}";

    private readonly OwnMetricIsPublished rule = new();

    [Theory]
    [InlineData("Shop", "Errors", Nothing)]
    [InlineData("Elsewhere", "Orders", Nothing)]
    [InlineData("Shop", "!Ref Name", Nothing)]
    [InlineData("Shop", "Error", Nothing)]
    [InlineData("Shop", "Orders", "{Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: 'emit(\"Orders\")'}}}")]
    [InlineData("Shop", "Orders", "{Type: AWS::Lambda::Function, Properties: {Environment: {Variables: {NAMESPACE: Shop}}}}")]
    [InlineData("Shop", "Orders", "{Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: [{Action: 'cloudwatch:PutMetricData'}]}}}")]
    public void Accepts_what_is_published_and_what_somebody_else_may_publish(string space, string metric, string other)
    {
        var template = Alarm(space, metric, other);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_metric_that_no_filter_publishes()
    {
        var template = Alarm("Shop", "Orders", Nothing);

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,47) Resources/Alarm/Properties/MetricName: Make sure that something publishes 'Orders': the metric filters here publish Errors, Warnings in 'Shop'."], findings);
    }

    [Fact]
    public void Reports_a_metric_in_one_branch()
    {
        var template = Alarm("Shop", "!If [IsProd, Errors, Orders]", Nothing);

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,68) Resources/Alarm/Properties/MetricName/Fn::If/2: Make sure that something publishes 'Orders': the metric filters here publish Errors, Warnings in 'Shop'."], findings);
    }

    private static string Alarm(string space, string metric, string other) => $$$"""
        Parameters: {Name: {Type: String}}
        Conditions: {IsProd: !Equals [!Ref AWS::Region, eu-west-1]}
        Resources:
          Filter:
            Type: AWS::Logs::MetricFilter
            Properties: {MetricTransformations: [{MetricNamespace: Shop, MetricName: Errors}, {MetricNamespace: Shop, MetricName: Warnings}]}
          Other: {{{other}}}
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties: {Namespace: {{{space}}}, MetricName: {{{metric}}}}
        """;
}
