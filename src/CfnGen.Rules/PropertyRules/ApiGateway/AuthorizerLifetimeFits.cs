using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApiGateway;

/// <summary>What an authorizer has decided holds for an hour at most.</summary>
internal sealed class AuthorizerLifetimeFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3735", Severity.Error,
        "The AuthorizerResultTtlInSeconds of an authorizer is 0 to 3600.",
        "API Gateway refuses the authorizer.",
        "https://docs.aws.amazon.com/apigateway/latest/api/API_CreateAuthorizer.html")
    {
        Wrong = """
            Resources:
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: abc
                  AuthorizerResultTtlInSeconds: 7200
            """,
        Right = """
            Resources:
              Guard:
                Type: AWS::ApiGateway::Authorizer
                Properties:
                  Name: who
                  Type: TOKEN
                  AuthorizerUri: x
                  IdentitySource: method.request.header.Authorization
                  RestApiId: abc
                  AuthorizerResultTtlInSeconds: 3600
            """,
    };

    private const int Most = 3600;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var authorizer in template.Properties.ObjectsOf("AWS::ApiGateway::Authorizer"))
        {
            foreach (var type in template.Texts(authorizer, "Type"))
            {
                foreach (var lifetime in type.Text is "TOKEN" or "REQUEST" ? template.Numbers(authorizer, "AuthorizerResultTtlInSeconds") : [])
                {
                    if (lifetime.Number is < 0 or > Most && template.CanMeet(type.When, lifetime.When))
                    {
                        yield return At(lifetime.Place, $"Choose 0 to 3600 seconds, and not {lifetime.Text}{lifetime.Origin}.");
                    }
                }
            }
        }
    }
}
