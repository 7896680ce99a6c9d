using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.DynamoDB;

/// <summary>A table's key is a HASH key, and perhaps a RANGE key behind it.</summary>
internal sealed class KeyIsHashAndRange : Rule
{
    public override RuleInfo Info { get; } = new("CG3833", Severity.Error,
        "The KeySchema of a table has a key of the KeyType HASH and behind it at most one of the KeyType RANGE.",
        "DynamoDB refuses the table.",
        "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_KeySchemaElement.html")
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions:
                    - {AttributeName: id, AttributeType: S}
                    - {AttributeName: day, AttributeType: S}
                  KeySchema:
                    - {AttributeName: day, KeyType: RANGE}
                    - {AttributeName: id, KeyType: HASH}
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions:
                    - {AttributeName: id, AttributeType: S}
                    - {AttributeName: day, AttributeType: S}
                  KeySchema:
                    - {AttributeName: id, KeyType: HASH}
                    - {AttributeName: day, KeyType: RANGE}
            """,
    };

    private const string Table = "AWS::DynamoDB::Table";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in new[] { Table, "AWS::DynamoDB::GlobalTable" })
        {
            foreach (var table in template.Properties.ObjectsOf(type))
            {
                foreach (var keys in template.Values(table, "KeySchema"))
                {
                    if (keys.Place.Node is SequenceNode && AreKnown(keys.Place) && Problem(keys.Place.Items, type) is var (index, problem))
                    {
                        yield return At(index < 0 ? keys.Place : keys.Place.Items[index]["KeyType"]!, problem);
                    }
                }
            }
        }
    }

    // A function in a key's place may give one or none.
    private static bool AreKnown(Place keys)
    {
        foreach (var key in keys.Items)
        {
            if (key.Node is not MappingNode || key["Fn::Transform"] is not null)
            {
                return false;
            }
        }

        return true;
    }

    // How many keys a global table has, the catalogue tells.
    private static (int Index, string Message)? Problem(Place[] keys, string type) =>
        type == Table && keys.Length == 0 ? (-1, "Give the table a key: one of the KeyType HASH, and perhaps one of the KeyType RANGE behind it.")
        : type == Table && keys.Length > 2 ? (-1, $"A table has one key of the KeyType HASH and at most one of the KeyType RANGE, and these are {Digits.Of(keys.Length)}.")
        : keys is [var first, ..] && first["KeyType"]?.Text == "RANGE" ? (0, "Begin with the key of the KeyType HASH: the first one is RANGE.")
        : keys is [_, var second] && second["KeyType"]?.Text == "HASH" ? (1, "The second key is of the KeyType RANGE: a table has one HASH key.")
        : null;
}
