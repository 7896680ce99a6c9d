using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>A list has neither too few nor too many items.</summary>
internal sealed class ItemCountFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3009", Severity.Error,
        "A list has a number of items that its property takes.",
        "The service refuses it, mostly only when the resource is made.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::DynamoDB::GlobalTable
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
                  KeySchema: []
                  Replicas: [{Region: eu-west-1}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::DynamoDB::GlobalTable
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
                  KeySchema: [{AttributeName: Id, KeyType: HASH}]
                  Replicas: [{Region: eu-west-1}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value.IsWhole
                && value.Type is ListType
                && value.Property is { MinItems: not null } or { MaxItems: not null }
                && value.Place.Node is SequenceNode
                && Problem(value, template.Conditions) is { } problem)
            {
                yield return At(value.Place, problem);
            }
        }
    }

    // An item that some parameters leave out counts as absent for "too many" and as there for "too few".
    private static string? Problem(PropertyValue value, ConditionTable conditions)
    {
        var (least, most) = (0, 0);
        foreach (var item in value.Place.Items)
        {
            var (sure, possible) = (true, false);
            foreach (var branch in Branches.Of(item, value.When, conditions))
            {
                var isThere = !Branches.IsNoValue(branch.Place);
                (sure, possible) = (sure && isThere, possible || isThere);
            }

            least += sure ? 1 : 0;
            most += possible ? 1 : 0;
        }

        return least > value.Property.MaxItems ? $"'{value.Property.Name}' has {Digits.Count(least, "item")}: it takes at most {Digits.Grouped(value.Property.MaxItems.Value)}."
            : most < value.Property.MinItems ? $"'{value.Property.Name}' has {Digits.Count(most, "item")}: it needs at least {Digits.Grouped(value.Property.MinItems.Value)}."
            : null;
    }
}
