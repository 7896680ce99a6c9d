using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApiGateway;

/// <summary>An API is defined in one place.</summary>
internal sealed class DefinitionIsInOnePlace : Rule
{
    public override RuleInfo Info { get; } = new("CG3736", Severity.Warning,
        "An API with Body or BodyS3Location has no methods, resources or models beside it.",
        "Each update of the definition overwrites what the other resources made, and they are not made again.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html")
    {
        Wrong = """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Body: {openapi: 3.0.1}
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !Ref Api
            """,
        Right = """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Read:
                Type: AWS::ApiGateway::Method
                Properties:
                  HttpMethod: GET
                  ResourceId: abc
                  RestApiId: !Ref Api
            """,
    };

    private static readonly string[] Parts =
    [
        "AWS::ApiGateway::Authorizer", "AWS::ApiGateway::GatewayResponse", "AWS::ApiGateway::Method", "AWS::ApiGateway::Model",
        "AWS::ApiGateway::RequestValidator", "AWS::ApiGateway::Resource",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Parts)
        {
            foreach (var part in template.Properties.ObjectsOf(type))
            {
                foreach (var id in template.Values(part, "RestApiId"))
                {
                    if (template.TargetOf(id.Place) is { } api && IsDefined(template, api.Resource, id.When))
                    {
                        yield return At(id.Place, $"Move '{part.Resource.Name}' into the definition of '{api.Resource.Name}', or the definition into resources.");
                    }
                }
            }
        }
    }

    private static bool IsDefined(CheckedTemplate template, CheckedResource resource, Assumptions when)
    {
        foreach (var api in template.Properties.ObjectsOf("AWS::ApiGateway::RestApi"))
        {
            if (ReferenceEquals(api.Resource, resource)
                && (template.CanHave(api, "Body", when)
                    || template.CanHave(api, "BodyS3Location", when)))
            {
                return true;
            }
        }

        return false;
    }
}
