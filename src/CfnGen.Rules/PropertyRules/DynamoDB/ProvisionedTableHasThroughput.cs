using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.DynamoDB;

/// <summary>A table that is not paid by request says how much it can take.</summary>
internal sealed class ProvisionedTableHasThroughput : Rule
{
    public override RuleInfo Info { get; } = new("CG3832", Severity.Error,
        "A table has ProvisionedThroughput, or the BillingMode PAY_PER_REQUEST.",
        "DynamoDB refuses the table: without a BillingMode it is PROVISIONED.",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html")
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
                  BillingMode: PROVISIONED
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
                  BillingMode: PROVISIONED
                  ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
            """,
    };

    private const string Throughput = "ProvisionedThroughput";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var table in template.Properties.ObjectsOf("AWS::DynamoDB::Table"))
        {
            foreach (var mode in template.Texts(table, "BillingMode"))
            {
                if (mode.Text == "PROVISIONED" && template.CanLack(table, Throughput, mode.When))
                {
                    yield return At(mode.Place, $"Add '{Throughput}', or set BillingMode to PAY_PER_REQUEST: it is PROVISIONED{mode.Origin}.");
                }
            }

            if (!table.HasMacro
                && template.CanMeet(template.WhenAbsent(table, "BillingMode"), template.WhenAbsent(table, Throughput)))
            {
                yield return AtKey(table.Place, $"Add '{Throughput}', or set BillingMode to PAY_PER_REQUEST: without it the table is PROVISIONED.");
            }
        }
    }
}
