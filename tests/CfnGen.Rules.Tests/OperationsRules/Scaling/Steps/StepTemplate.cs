namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Steps;

/// <summary>A group with a step policy, whose steps begin on line 22, and the alarm that calls it.</summary>
internal static class StepTemplate
{
    /// <param name="steps">The step adjustments, one a line.</param>
    /// <param name="comparison">The alarm's operator.</param>
    /// <param name="threshold">The alarm's threshold.</param>
    /// <param name="alarm">Further properties of the alarm.</param>
    public static string With(string steps, string comparison = "GreaterThanThreshold", string threshold = "60", string alarm = "") => $$"""
        Parameters:
          Bound: {Type: Number}
          Size: {Type: String, Default: small}
        Conditions:
          IsLarge: !Equals [!Ref Size, large]
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
              VPCZoneIdentifier: [subnet-0a1b2c3d]
              MinSize: 1
              MaxSize: 4
          Policy:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              PolicyType: StepScaling
              AdjustmentType: ChangeInCapacity
              StepAdjustments:
                # from the nearest to the furthest
        {{Indented(steps)}}
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: CPUUtilization
              Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
              Statistic: Average
              Period: 300
              EvaluationPeriods: 3
              ComparisonOperator: {{comparison}}
              Threshold: {{threshold}}
              AlarmActions: [!Ref Policy]
              {{alarm}}
        """;

    private static string Indented(string steps) => string.Join('\n', steps.Split('\n').Select(step => $"        - {step}"));
}
