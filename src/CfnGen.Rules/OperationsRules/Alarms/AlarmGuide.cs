namespace CfnGen.Rules.OperationsRules.Alarms;

/// <summary>The pages of AWS's that rules about alarms cite.</summary>
internal static class AlarmGuide
{
    public const string Alarm = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html";
    public const string Composite = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html";
    public const string Monitoring = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html";

    public const string CompositeAlarm = "AWS::CloudWatch::CompositeAlarm";
}
