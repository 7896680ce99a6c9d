namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>The pages of AWS's that rules about metrics cite, and what their examples share.</summary>
internal static class MetricGuide
{
    public const string Services = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html";
    public const string Concepts = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html";
    public const string Alarm = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html";
    public const string Missing = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html";
    public const string Filter = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-metricfilter-metrictransformation.html";

    /// <summary>A template with an alarm that reads a metric.</summary>
    /// <param name="metric">The properties that name the metric, one a line.</param>
    /// <param name="resources">Further resources.</param>
    public static string AlarmOn(string metric, string resources = "") => $$"""
        Resources:
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
        {{metric}}
              EvaluationPeriods: 3
              ComparisonOperator: GreaterThanThreshold
              Threshold: 80
              AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
        {{resources}}
        """;
}
