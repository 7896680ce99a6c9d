using CfnGen.Rules.OperationsRules.Scaling;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling;

public sealed class BreachTests
{
    [Theory]
    [InlineData("GreaterThanOrEqualToThreshold", true)]
    [InlineData("LessThanThreshold", false)]
    public void Lies_on_the_side_of_the_operator(string comparison, bool isAbove)
    {
        var template = Template(comparison, "60");

        var breach = Assert.Single(Breach.Of(template, Assert.Single(PolicyCalls.Of(template))));

        Assert.Equal((isAbove, 60), (breach.IsAbove, breach.Threshold));
    }

    [Fact]
    public void Has_no_threshold_where_only_deploy_time_knows_it()
    {
        var template = Template("LessThanThreshold", "!Ref Number");

        var breach = Assert.Single(Breach.Of(template, Assert.Single(PolicyCalls.Of(template))));

        Assert.Null(breach.Threshold);
    }

    [Fact]
    public void Is_unknown_with_an_operator_of_two_sides()
    {
        var template = Template("LessThanLowerOrGreaterThanUpperThreshold", "60");

        var breaches = Breach.Of(template, Assert.Single(PolicyCalls.Of(template)));

        Assert.Empty(breaches);
    }

    private static CheckedTemplate Template(string comparison, string threshold) => new(Check.Read($$"""
        Parameters:
          Number: {Type: Number}
        Resources:
          Policy:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties: {AutoScalingGroupName: web, AdjustmentType: ChangeInCapacity, ScalingAdjustment: 1}
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
              ComparisonOperator: {{comparison}}
              Threshold: {{threshold}}
              EvaluationPeriods: 3
              AlarmActions: [!Ref Policy]
        """));
}
