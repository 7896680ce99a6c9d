using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Logs;

/// <summary>A log group feeds two subscriptions at most.</summary>
internal sealed class GroupHasTwoSubscriptions : Rule
{
    public override RuleInfo Info { get; } = new("CG3850", Severity.Error,
        "A log group has two subscription filters at most.",
        "CloudWatch Logs refuses the third; the limit cannot be raised.",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html")
    {
        Wrong = """
            Resources:
              One:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: app, FilterPattern: '', DestinationArn: 'arn:aws:lambda:eu-west-1:111122223333:function:one'}
              Two:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: app, FilterPattern: '', DestinationArn: 'arn:aws:lambda:eu-west-1:111122223333:function:two'}
              Three:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: app, FilterPattern: '', DestinationArn: 'arn:aws:lambda:eu-west-1:111122223333:function:three'}
            """,
        Right = """
            Resources:
              One:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: app, FilterPattern: '', DestinationArn: 'arn:aws:lambda:eu-west-1:111122223333:function:one'}
              Two:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: app, FilterPattern: '', DestinationArn: 'arn:aws:lambda:eu-west-1:111122223333:function:two'}
            """,
    };

    private const int Most = 2;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var filter in template.Properties.ObjectsOf("AWS::Logs::SubscriptionFilter"))
        {
            // What exists under a condition may exist in the place of another.
            if (filter.Resource.Condition is not null || filter.Find("LogGroupName") is not { } group)
            {
                continue;
            }

            if ((template.TargetOf(group)?.Resource.Name ?? group.Text) is { } name)
            {
                var count = counts.GetValueOrDefault(name) + 1;
                counts[name] = count;
                if (count > Most)
                {
                    yield return At(group, $"Remove a subscription filter of the log group '{name}': it takes {Digits.Of(Most)}, and this is the {Ordinal(count)}.");
                }
            }
        }
    }

    private static string Ordinal(int count) => count == Most + 1 ? "third" : $"{Digits.Of(count)}th";
}
