using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.DynamoDB;

/// <summary>Each attribute of a key is declared with its type, and nothing else is.</summary>
internal sealed class KeysAreDefined : Rule
{
    public override RuleInfo Info { get; } = new("CG3830", Severity.Error,
        "AttributeDefinitions declares each attribute that is part of a key of the table or of an index, and no other.",
        "DynamoDB refuses the table.",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html")
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions:
                    - {AttributeName: customer, AttributeType: S}
                  KeySchema:
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
                  KeySchema:
                    - {AttributeName: id, KeyType: HASH}
            """,
    };

    private static readonly string[] Types = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var table in template.Properties.ObjectsOf(type))
            {
                var keys = new TableKeys(template, table);
                foreach (var key in keys.Names)
                {
                    if (keys.Defined.Lack(key))
                    {
                        yield return At(key, $"Declare '{key.Text}' in AttributeDefinitions: it is part of a key.{keys.Defined.Suggestion(key.Text!)}");
                    }
                }

                foreach (var attribute in keys.Unused())
                {
                    yield return At(attribute, $"Remove '{attribute.Text}': it is part of no key, and DynamoDB wants only those declared.");
                }
            }
        }
    }
}
