using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>What one policy does never makes the other one undo it.</summary>
/// <remarks>An average over the group falls when the same load is shared by more, and rises when it is shared by fewer. That is computed for each size that the group may have.</remarks>
internal sealed class ThresholdsLeaveRoom : Rule
{
    // Beyond this size a step is too small a part of the group to cross a threshold.
    private const int LargestSize = 100;

    public override RuleInfo Info { get; } = new("CG5012", Severity.Warning,
        "After one step of scaling the average is still between the thresholds of both directions.",
        "With few instances one more or less changes the average a lot. When it crosses the other threshold, the group grows and shrinks for ever under a steady load.",
        ScalingGuide.Steps)
    {
        Wrong = Example(40),
        Right = Example(30),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var answers = AverageAnswer.Of(template);
        foreach (var high in answers)
        {
            foreach (var low in answers)
            {
                if (high.Breach.IsAbove && !low.Breach.IsAbove
                    && ReferenceEquals(high.Policy.Scaled, low.Policy.Scaled)
                    && high.Metric == low.Metric
                    && template.CanMeet(high.Breach.When.And(high.Policy.When), low.Breach.When.And(low.Policy.When))
                    && Problem(template, high, low) is { } problem)
                {
                    yield return At(low.Breach.Alarm.Find("Threshold")!, problem);
                }
            }
        }
    }

    private static string? Problem(CheckedTemplate template, AverageAnswer high, AverageAnswer low)
    {
        var (top, bottom) = (high.Breach.Threshold!.Value, low.Breach.Threshold!.Value);
        if (SizeRange.Of(template, high.Policy.Scaled!, high.Breach.When.And(low.Breach.When)) is not { } sizes)
        {
            return null;
        }

        for (var size = Math.Max(1, sizes.Least); size <= Math.Min(sizes.Most, LargestSize); size++)
        {
            var more = Math.Min(sizes.Most, high.Change.From(size));
            if (more > size && top * size / more < bottom)
            {
                return $"Lower this threshold, {Digits.Of(bottom)}, to {Digits.Of(Math.Floor(top * size / more))} or less: at {Digits.Of(top)} '{high.Policy.Resource.Name}' goes from {Digits.Of(size)} to {Digits.Of(more)}, the average falls to {Shown(top * size / more)}, and '{low.Policy.Resource.Name}' goes back.";
            }

            var fewer = Math.Max(sizes.Least, low.Change.From(size));
            if (fewer < size && fewer > 0 && bottom * size / fewer > top)
            {
                return $"Lower this threshold, {Digits.Of(bottom)}, to {Digits.Of(Math.Floor(top * fewer / size))} or less: just below it '{low.Policy.Resource.Name}' goes from {Digits.Of(size)} to {Digits.Of(fewer)}, the average rises to {Shown(bottom * size / fewer)}, and '{high.Policy.Resource.Name}' goes back.";
            }
        }

        return null;
    }

    private static string Shown(double average) => Digits.Of(Math.Round(average, 1));

    private static string Example(int lowThreshold) => ScalingGuide.GroupWith($$"""
          Grow:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              AdjustmentType: ChangeInCapacity
              ScalingAdjustment: 1
          Shrink:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              AdjustmentType: ChangeInCapacity
              ScalingAdjustment: -1
          Idle:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: CPUUtilization
              Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
              Statistic: Average
              Period: 300
              EvaluationPeriods: 3
              ComparisonOperator: LessThanThreshold
              Threshold: {{lowThreshold}}
              AlarmActions: [!Ref Shrink]
        """ + ScalingGuide.AlarmAbove70);
}
