using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApiGateway;

/// <summary>A stage shows a deployment of its own API.</summary>
internal sealed class StageAndDeploymentShareApi : Rule
{
    public override RuleInfo Info { get; } = new("CG3732", Severity.Error,
        "A stage and the deployment that it refers to have the same RestApiId.",
        "API Gateway refuses the stage.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html")
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Goods:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: goods
              Shown:
                Type: AWS::ApiGateway::Deployment
                Properties:
                  RestApiId: !Ref Goods
              Live:
                Type: AWS::ApiGateway::Stage
                Properties:
                  StageName: live
                  RestApiId: !Ref Orders
                  DeploymentId: !Ref Shown
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Shown:
                Type: AWS::ApiGateway::Deployment
                Properties:
                  RestApiId: !Ref Orders
              Live:
                Type: AWS::ApiGateway::Stage
                Properties:
                  StageName: live
                  RestApiId: !Ref Orders
                  DeploymentId: !Ref Shown
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var stage in template.Properties.ObjectsOf("AWS::ApiGateway::Stage"))
        {
            foreach (var (api, other) in SharedApi.Differences(template, stage, "DeploymentId", "AWS::ApiGateway::Deployment"))
            {
                yield return At(api, $"Use the RestApiId of the deployment '{other}' here too, or another deployment.");
            }
        }
    }
}
