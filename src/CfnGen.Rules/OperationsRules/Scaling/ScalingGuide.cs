namespace CfnGen.Rules.OperationsRules.Scaling;

/// <summary>The pages of AWS's that rules about scaling cite, and what their examples share.</summary>
internal static class ScalingGuide
{
    public const string Steps = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html";
    public const string Tracking = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html";
    public const string Cooldown = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html";
    public const string Policy = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html";
    public const string Group = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html";

    /// <summary>An alarm on a group's processors that calls the policy <c>Grow</c> above 70 %.</summary>
    public const string AlarmAbove70 = """

          Busy:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: CPUUtilization
              Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
              Statistic: Average
              Period: 300
              EvaluationPeriods: 1
              ComparisonOperator: GreaterThanThreshold
              Threshold: 70
              AlarmActions: [!Ref Grow]
        """;

    /// <summary>A template with a group called <c>Group</c> and further resources.</summary>
    public static string GroupWith(string resources) => $$"""
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
              VPCZoneIdentifier: [subnet-0a1b2c3d]
              MinSize: 1
              MaxSize: 4
        {{resources}}
        """;
}
