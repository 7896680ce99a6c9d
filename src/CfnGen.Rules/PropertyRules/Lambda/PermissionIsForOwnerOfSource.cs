using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>A permission lets that service call to which the source belongs.</summary>
internal sealed class PermissionIsForOwnerOfSource : Rule
{
    public override RuleInfo Info { get; } = new("CG3216", Severity.Warning,
        "The principal of a permission is the service of the resource that its SourceArn refers to.",
        "The service that has the source may not call the function, and nothing happens when it should.",
        "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html")
    {
        Wrong = """
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: sns.amazonaws.com
                  SourceArn: !GetAtt Nightly.Arn
              Nightly:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(1 day)}
            """,
        Right = """
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: events.amazonaws.com
                  SourceArn: !GetAtt Nightly.Arn
              Nightly:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(1 day)}
            """,
    };

    // By type, because the name of a service in types is often not the one that it calls itself.
    private static readonly string[][] Owners =
    [
        ["AWS::ApiGateway::RestApi", "apigateway.amazonaws.com"],
        ["AWS::ApiGatewayV2::Api", "apigateway.amazonaws.com"],
        ["AWS::Cognito::UserPool", "cognito-idp.amazonaws.com"],
        ["AWS::Config::ConfigRule", "config.amazonaws.com"],
        ["AWS::ElasticLoadBalancingV2::TargetGroup", "elasticloadbalancing.amazonaws.com"],
        ["AWS::Events::Rule", "events.amazonaws.com"],
        ["AWS::IoT::TopicRule", "iot.amazonaws.com"],
        ["AWS::Logs::LogGroup", "logs.amazonaws.com"],
        ["AWS::S3::Bucket", "s3.amazonaws.com"],
        ["AWS::SNS::Topic", "sns.amazonaws.com"],
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var permission in template.Properties.ObjectsOf("AWS::Lambda::Permission"))
        {
            foreach (var source in template.Values(permission, "SourceArn"))
            {
                if (template.TargetOf(source.Place) is not { } target || Array.Find(Owners, one => one[0] == target.Resource.Type) is not [_, var owner])
                {
                    continue;
                }

                foreach (var principal in template.Texts(permission, "Principal"))
                {
                    if (!IsOwner(principal.Text, owner) && template.CanMeet(source.When, principal.When))
                    {
                        yield return At(principal.Place, $"Use {owner}: the source '{target.Resource.Name}' belongs to it, and not to '{principal.Text}'{principal.Origin}.");
                    }
                }
            }
        }
    }

    // Logs call with the name of their region too; other partitions have names of their own.
    private static bool IsOwner(string principal, string owner) =>
        principal == owner
        || principal.EndsWith(".cn", StringComparison.Ordinal)
        || (owner == "logs.amazonaws.com" && principal.StartsWith("logs.", StringComparison.Ordinal));
}
