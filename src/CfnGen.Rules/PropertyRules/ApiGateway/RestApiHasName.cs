using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApiGateway;

/// <summary>An API has a name, or a definition that names it.</summary>
internal sealed class RestApiHasName : Rule
{
    public override RuleInfo Info { get; } = new("CG3731", Severity.Error,
        "A RestApi has Name, Body or BodyS3Location.",
        "API Gateway refuses the API.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html")
    {
        Wrong = """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Description: orders
            """,
        Right = """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
            """,
    };

    private static readonly string[] Definitions = ["Body", "BodyS3Location", "CloneFrom"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var api in template.Properties.ObjectsOf("AWS::ApiGateway::RestApi"))
        {
            foreach (var nameless in api.HasMacro ? [] : template.WhenAbsent(api, "Name"))
            {
                if (IsUndefined(template, api, nameless))
                {
                    yield return AtKey(api.Place, "Add Name, or Body with the definition.");
                }
            }
        }
    }

    private static bool IsUndefined(CheckedTemplate template, CheckedObject api, Assumptions nameless)
    {
        foreach (var definition in Definitions)
        {
            // A definition that some condition may set is given the benefit of the doubt.
            if (template.CanHave(api, definition, nameless))
            {
                return false;
            }
        }

        return template.CanLack(api, "Name", nameless);
    }
}
