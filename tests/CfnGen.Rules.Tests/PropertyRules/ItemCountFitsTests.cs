using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class ItemCountFitsTests
{
    private readonly ItemCountFits rule = new();

    [Fact]
    public void Accepts_as_many_items_as_it_takes()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::DynamoDB::GlobalTable
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
                  Replicas: [{Region: eu-west-1}]
                  KeySchema: [{AttributeName: Id, KeyType: HASH}, {AttributeName: At, KeyType: RANGE}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_too_many_items()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::DynamoDB::GlobalTable
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
                  Replicas: [{Region: eu-west-1}]
                  KeySchema: [{AttributeName: A, KeyType: HASH}, {AttributeName: B, KeyType: RANGE}, {AttributeName: C, KeyType: RANGE}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,18) Resources/Orders/Properties/KeySchema: 'KeySchema' has 3 items: it takes at most 2."], findings);
    }

    [Fact]
    public void Reports_too_few()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::DynamoDB::GlobalTable
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
                  Replicas: [{Region: eu-west-1}]
                  KeySchema: []
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,18) Resources/Orders/Properties/KeySchema: 'KeySchema' has 0 items: it needs at least 1."], findings);
    }

    [Fact]
    public void Leaves_items_alone_that_conditions_may_add_or_leave_out()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::DynamoDB::GlobalTable
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
                  Replicas: [{Region: eu-west-1}]
                  KeySchema: [{AttributeName: A, KeyType: HASH}, {AttributeName: B, KeyType: RANGE}, !If [IsProd, {AttributeName: C, KeyType: RANGE}, !Ref AWS::NoValue]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
