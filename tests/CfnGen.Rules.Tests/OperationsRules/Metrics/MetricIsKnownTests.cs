using CfnGen.Rules.OperationsRules.Metrics;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics;

public sealed class MetricIsKnownTests
{
    private readonly MetricIsKnown rule = new();

    [Theory]
    [InlineData("AWS/EC2", "CPUUtilization")]
    [InlineData("AWS/RDS", "SomethingOfOneEngine")]
    [InlineData("AWS/Backup", "NumberOfBackupJobsFailed")]
    [InlineData("AWS/EC2", "!Ref Name")]
    [InlineData("Shop", "Orders")]
    [InlineData("AWS/ALB", "RequestCount")]
    [InlineData("AWS/EC2", "CpuUtilization")]
    public void Accepts_what_is_known_what_nobody_lists_and_what_other_rules_report(string space, string metric)
    {
        var template = Alarm(space, metric);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_metric_that_is_not_listed()
    {
        var template = Alarm("AWS/EC2", "Temperature");

        var findings = Check.With(rule, template);

        Assert.Equal(["(6,50) Resources/Alarm/Properties/MetricName: Make sure that there is a metric 'Temperature': it is none of those known in AWS/EC2."], findings);
    }

    [Fact]
    public void Reports_a_namespace_that_is_not_listed()
    {
        var template = Alarm("AWS/Weather", "Temperature");

        var findings = Check.With(rule, template);

        Assert.Equal(["(6,29) Resources/Alarm/Properties/Namespace: Make sure that something publishes in 'AWS/Weather': no service of AWS's is known to."], findings);
    }

    [Fact]
    public void Reports_a_metric_in_one_branch()
    {
        var template = Alarm("AWS/EC2", "!If [IsProd, CPUUtilization, Temperature]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(6,79) Resources/Alarm/Properties/MetricName/Fn::If/2: Make sure that there is a metric 'Temperature': it is none of those known in AWS/EC2."], findings);
    }

    private static string Alarm(string space, string metric) => $$$"""
        Parameters: {Name: {Type: String}}
        Conditions: {IsProd: !Equals [!Ref AWS::Region, eu-west-1]}
        Resources:
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties: {Namespace: {{{space}}}, MetricName: {{{metric}}}}
        """;
}
