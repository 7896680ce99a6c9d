using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApiGateway;

/// <summary>A method asks for the kind of authorizer that it has.</summary>
internal sealed class AuthorizerFitsMethod : Rule
{
    public override RuleInfo Info { get; } = new("CG3734", Severity.Error,
        "The authorizer of a method is of the type TOKEN or REQUEST for CUSTOM, and COGNITO_USER_POOLS for that.",
        "API Gateway refuses the method.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html")
    {
        Wrong = """
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
                  AuthorizationType: COGNITO_USER_POOLS
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

    private const string Authorizer = "AWS::ApiGateway::Authorizer";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var method in template.Properties.ObjectsOf("AWS::ApiGateway::Method"))
        {
            foreach (var asked in template.Texts(method, "AuthorizationType"))
            {
                foreach (var type in TypesOfAuthorizer(template, method))
                {
                    if (!Fits(asked.Text, type.Text) && template.CanMeet(asked.When, type.When))
                    {
                        yield return At(asked.Place, $"Use {Fitting(type.Text)}: the authorizer is of the type {type.Text}, which {asked.Text}{asked.Origin} does not take.");
                    }
                }
            }
        }
    }

    private static IEnumerable<KnownText> TypesOfAuthorizer(CheckedTemplate template, CheckedObject method)
    {
        foreach (var id in template.Values(method, "AuthorizerId"))
        {
            var target = template.TargetOf(id.Place)?.Resource;
            foreach (var authorizer in template.Properties.ObjectsOf(Authorizer))
            {
                foreach (var type in ReferenceEquals(authorizer.Resource, target) ? template.Texts(authorizer, "Type") : [])
                {
                    yield return type with { When = type.When.And(id.When) };
                }
            }
        }
    }

    private static bool Fits(string asked, string type) => asked switch
    {
        "CUSTOM" => type is "TOKEN" or "REQUEST",
        "COGNITO_USER_POOLS" => type == "COGNITO_USER_POOLS",
        _ => true,
    };

    private static string Fitting(string type) => type == "COGNITO_USER_POOLS" ? "COGNITO_USER_POOLS" : "CUSTOM";
}
