using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApiGateway;

/// <summary>A method is guarded by an authorizer of its own API.</summary>
internal sealed class MethodAndAuthorizerShareApi : Rule
{
    public override RuleInfo Info { get; } = new("CG3733", Severity.Error,
        "A method and the authorizer that it refers to have the same RestApiId.",
        "API Gateway refuses the method.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html")
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
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: !Ref Goods
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !Ref Orders
                  AuthorizationType: CUSTOM
                  AuthorizerId: !Ref Guard
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: !Ref Orders
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !Ref Orders
                  AuthorizationType: CUSTOM
                  AuthorizerId: !Ref Guard
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var method in template.Properties.ObjectsOf("AWS::ApiGateway::Method"))
        {
            foreach (var (api, other) in SharedApi.Differences(template, method, "AuthorizerId", "AWS::ApiGateway::Authorizer"))
            {
                yield return At(api, $"Use the RestApiId of the authorizer '{other}' here too, or another authorizer.");
            }
        }
    }
}
