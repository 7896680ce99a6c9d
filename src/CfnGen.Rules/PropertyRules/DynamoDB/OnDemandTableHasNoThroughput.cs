using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.DynamoDB;

/// <summary>A table that is paid by request has no fixed throughput.</summary>
internal sealed class OnDemandTableHasNoThroughput : Rule
{
    public override RuleInfo Info { get; } = new("CG3831", Severity.Error,
        "A table with the BillingMode PAY_PER_REQUEST, and its indexes, have no ProvisionedThroughput.",
        "DynamoDB refuses the table.",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html")
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
                  BillingMode: PAY_PER_REQUEST
                  ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
                  BillingMode: PAY_PER_REQUEST
            """,
    };

    private const string Throughput = "ProvisionedThroughput";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var table in template.Properties.ObjectsOf("AWS::DynamoDB::Table"))
        {
            foreach (var mode in template.Texts(table, "BillingMode"))
            {
                if (mode.Text != "PAY_PER_REQUEST")
                {
                    continue;
                }

                if (template.ValuesWhere(table, Throughput, mode.When).Count > 0)
                {
                    yield return AtKey(table.Find(Throughput)!, $"Remove '{Throughput}': the BillingMode is PAY_PER_REQUEST{mode.Origin}.");
                }

                foreach (var index in template.Inside(table, "GlobalSecondaryIndex"))
                {
                    if (template.ValuesWhere(index, Throughput, mode.When).Count > 0)
                    {
                        yield return AtKey(index.Find(Throughput)!, $"Remove '{Throughput}': the BillingMode is PAY_PER_REQUEST{mode.Origin}.");
                    }
                }
            }
        }
    }
}
