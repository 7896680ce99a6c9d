using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.ElasticLoadBalancingV2;
using CfnGen.Resources.SNS;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.Tests.Parts;

public sealed class ErrorAlarmTests
{
    private static readonly TemplateDocument Template = new ErringStack().ToTemplate();

    [Theory]
    [InlineData("Balancing", "HTTPCode_ELB_5XX_Count")]
    [InlineData("Answering", "HTTPCode_Target_5XX_Count")]
    public void Counts_the_errors_of_the_one_or_the_other(string alarm, string metric)
    {
        Assert.Equal("AWS/ApplicationELB", Template.ValueAt($"Resources/{alarm}/Properties/Namespace"));
        Assert.Equal(metric, Template.ValueAt($"Resources/{alarm}/Properties/MetricName"));
        Assert.Equal("[{Name: LoadBalancer, Value: !GetAtt Balancer.LoadBalancerFullName}]", Template.ValueAt($"Resources/{alarm}/Properties/Dimensions"));
    }

    [Theory]
    [InlineData("Statistic", "Sum")]
    [InlineData("Period", "60")]
    [InlineData("EvaluationPeriods", "1")]
    [InlineData("ComparisonOperator", "GreaterThanThreshold")]
    [InlineData("Threshold", "0")]
    [InlineData("TreatMissingData", "notBreaching")]
    [InlineData("AlarmActions", "[!Ref Mail]")]
    public void Tells_of_the_first_one_in_a_minute(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Balancing/Properties/{property}"));

    private sealed class ErringStack : Stack
    {
        public LoadBalancer Balancer => Resource(() => new LoadBalancer());

        public Topic Mail => Resource(() => new Topic());

        public Alarm Balancing => Resource(() => ErrorAlarm.OfLoadBalancer(Balancer, "balancer", Mail.Ref));

        public Alarm Answering => Resource(() => ErrorAlarm.OfTargets(Balancer, "targets", Mail.Ref));
    }
}
