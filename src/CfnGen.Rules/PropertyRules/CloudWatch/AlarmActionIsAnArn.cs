using CfnGen.Rules.Properties;
using CfnGen.Rules.PropertyRules.References;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudWatch;

/// <summary>What an alarm does is named by its ARN.</summary>
internal sealed class AlarmActionIsAnArn : Rule
{
    public override RuleInfo Info { get; } = new("CG3867", Severity.Error,
        "Each action of an alarm is an ARN, such as that of a topic or of a scaling policy.",
        "CloudWatch refuses the alarm: invalid ARN syntax.",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html")
    {
        Wrong = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 80
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Statistic: Average
                  EvaluationPeriods: 1
                  Period: 300
                  AlarmActions: [alerts]
            """,
        Right = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 80
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Statistic: Average
                  EvaluationPeriods: 1
                  Period: 300
                  AlarmActions: [!Sub 'arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:alerts']
            """,
    };

    private static readonly string[] Types = ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"];
    private static readonly string[] Lists = ["AlarmActions", "OKActions", "InsufficientDataActions"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var alarm in template.Properties.ObjectsOf(type))
            {
                foreach (var list in Lists)
                {
                    foreach (var value in template.Values(alarm, list))
                    {
                        foreach (var item in value.Place.Items)
                        {
                            foreach (var branch in Branches.Of(item, value.When, template.Conditions))
                            {
                                if (IsNoArn(branch.Place))
                                {
                                    yield return At(branch.Place, $"'{branch.Place.Text}' is no ARN: an action of a topic has the form arn:aws:sns:eu-west-1:111122223333:name.");
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static bool IsNoArn(Place action) =>
        action.Text is { Length: > 0 } text && !text.Contains("{{resolve:", StringComparison.Ordinal) && Arn.Read(text) is null;
}
