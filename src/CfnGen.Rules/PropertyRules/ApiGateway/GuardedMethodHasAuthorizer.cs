using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApiGateway;

/// <summary>A method that is guarded by an authorizer has one.</summary>
internal sealed class GuardedMethodHasAuthorizer : Rule
{
    public override RuleInfo Info { get; } = new("CG3737", Severity.Error,
        "A method with the AuthorizationType CUSTOM or COGNITO_USER_POOLS has AuthorizerId.",
        "API Gateway refuses the method.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html")
    {
        Wrong = """
            Resources:
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: abc
                  AuthorizationType: CUSTOM
            """,
        Right = """
            Resources:
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: abc
                  AuthorizationType: CUSTOM
                  AuthorizerId: def
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var method in template.Properties.ObjectsOf("AWS::ApiGateway::Method"))
        {
            foreach (var type in template.Texts(method, "AuthorizationType"))
            {
                if (type.Text is "CUSTOM" or "COGNITO_USER_POOLS" && template.CanLack(method, "AuthorizerId", type.When))
                {
                    yield return At(type.Place, $"Add AuthorizerId: {type.Text}{type.Origin} needs it.");
                }
            }
        }
    }
}
