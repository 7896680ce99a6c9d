using CfnGen.Catalogue;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Identities;

/// <summary>A resource that a change may replace has no fixed name.</summary>
internal sealed class ReplacementFindsItsNameFree : Rule
{
    public override RuleInfo Info { get; } = new("CG3019", Severity.Info,
        "A resource with properties whose change replaces it leaves its name to CloudFormation.",
        "The new resource is made before the old one is deleted; under a fixed name it cannot be, and the update fails until somebody changes the name too.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html")
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  TableName: orders
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
                  KeySchema: [{AttributeName: Id, KeyType: HASH}]
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
                  KeySchema: [{AttributeName: Id, KeyType: HASH}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var checkedObject in template.Properties.Objects)
        {
            if (checkedObject.Shape is ResourceType { PhysicalName: [var name, ..], DeletedFirst: false } type
                && type.Properties.Find(name) is { Update: UpdateBehavior.Replacement, Required: false }
                && template.Values(checkedObject, name) is [var value, ..]
                && Replacing(checkedObject, type) is { Count: > 0 } others)
            {
                yield return At(value.Place, $"A change of {string.Join(" or ", others)} replaces '{checkedObject.Resource.Name}', which cannot be while this name is taken: leave out '{name}', or change it at the same time.");
            }
        }
    }

    // Properties that are there: what is not set is seldom changed.
    private static List<string> Replacing(CheckedObject checkedObject, ResourceType type)
    {
        var names = new List<string>();
        foreach (var entry in checkedObject.Entries)
        {
            if (!IsPartOfName(entry.Name, type) && type.Properties.Find(entry.Name) is { Update: UpdateBehavior.Replacement })
            {
                names.Add(entry.Name);
            }
        }

        return names;
    }

    private static bool IsPartOfName(string property, ResourceType type)
    {
        foreach (var part in type.PhysicalName)
        {
            if (part == property)
            {
                return true;
            }
        }

        return false;
    }
}
