namespace CfnGen.Rules.OperationsRules.Topics;

/// <summary>A template with a topic that an alarm publishes to.</summary>
internal static class TopicExample
{
    /// <param name="topic">The topic's properties, indented by four.</param>
    /// <param name="resources">Further resources.</param>
    public static string With(string topic, string resources = "") => $$"""
        Resources:
          Alerts:
            Type: AWS::SNS::Topic
        {{topic}}
          Busy:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: CPUUtilization
              Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]
              Statistic: Average
              Period: 300
              EvaluationPeriods: 3
              ComparisonOperator: GreaterThanThreshold
              Threshold: 80
              AlarmActions: [!Ref Alerts]
        {{resources}}
        """;
}
