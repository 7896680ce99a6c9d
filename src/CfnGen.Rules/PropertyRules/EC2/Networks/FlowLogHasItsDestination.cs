using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>A flow log says where its records go, and by what right.</summary>
internal sealed class FlowLogHasItsDestination : Rule
{
    public override RuleInfo Info { get; } = new("CG3121", Severity.Error,
        "A flow log to CloudWatch Logs has a log group and DeliverLogsPermissionArn, one to S3 or Firehose has LogDestination.",
        "EC2 refuses the flow log. Without LogDestinationType it goes to CloudWatch Logs.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::FlowLog
                Properties:
                  ResourceId: vpc-0a1b2c3d
                  ResourceType: VPC
                  TrafficType: REJECT
                  LogDestinationType: s3
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::FlowLog
                Properties:
                  ResourceId: vpc-0a1b2c3d
                  ResourceType: VPC
                  TrafficType: REJECT
                  LogDestinationType: s3
                  LogDestination: arn:aws:s3:::flows
            """,
    };

    private const string Logs = "cloud-watch-logs";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var log in template.Properties.ObjectsOf("AWS::EC2::FlowLog"))
        {
            if (log.HasMacro)
            {
                continue;
            }

            if (log.Find("LogDestinationType") is null)
            {
                foreach (var missing in MissingForLogs(log))
                {
                    yield return AtKey(log.Place, $"A flow log to CloudWatch Logs needs {missing}.");
                }
            }

            foreach (var kind in template.Texts(log, "LogDestinationType"))
            {
                foreach (var missing in kind.Text == Logs ? MissingForLogs(log) : Missing(log, "LogDestination"))
                {
                    yield return At(kind.Place, $"A flow log to {kind.Text}{kind.Origin} needs {missing}.");
                }
            }
        }
    }

    private static IEnumerable<string> MissingForLogs(CheckedObject log)
    {
        foreach (var missing in Missing(log, "DeliverLogsPermissionArn"))
        {
            yield return missing;
        }

        if (log.Find("LogGroupName") is null && log.Find("LogDestination") is null)
        {
            yield return "'LogGroupName' or 'LogDestination'";
        }
    }

    private static IEnumerable<string> Missing(CheckedObject log, string property)
    {
        if (log.Find(property) is null)
        {
            yield return $"'{property}'";
        }
    }
}
