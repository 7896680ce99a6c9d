using CfnGen.Rules.PropertyRules.DynamoDB;

namespace CfnGen.Rules.Tests.PropertyRules.DynamoDB;

public sealed class KeysAreDefinedTests
{
    private readonly KeysAreDefined rule = new();

    [Fact]
    public void Accepts_what_is_declared_and_used()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions:
                    - {AttributeName: id, AttributeType: S}
                    - {AttributeName: day, AttributeType: S}
                    - {AttributeName: customer, AttributeType: S}
                  KeySchema:
                    - {AttributeName: id, KeyType: HASH}
                    - {AttributeName: day, KeyType: RANGE}
                  GlobalSecondaryIndexes:
                    - IndexName: by-customer
                      KeySchema: [{AttributeName: customer, KeyType: HASH}]
                      Projection: {ProjectionType: ALL}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_not_declared_or_not_used()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::GlobalTable
                Properties:
                  AttributeDefinitions:
                    - {AttributeName: id, AttributeType: S}
                    - {AttributeName: price, AttributeType: S}
                  KeySchema:
                    - {AttributeName: id, KeyType: HASH}
                  GlobalSecondaryIndexes:
                    - IndexName: by-customer
                      KeySchema: [{AttributeName: prize, KeyType: HASH}]
                      Projection: {ProjectionType: ALL}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,27) Resources/Orders/Properties/AttributeDefinitions/1/AttributeName: Remove 'price': it is part of no key, and DynamoDB wants only those declared.",
                "(12,39) Resources/Orders/Properties/GlobalSecondaryIndexes/0/KeySchema/0/AttributeName: Declare 'prize' in AttributeDefinitions: it is part of a key. Did you mean 'price'?",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_key_that_no_branch_declares()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions:
                    - {AttributeName: id, AttributeType: S}
                    - !If [IsProd, {AttributeName: day, AttributeType: S}, !Ref AWS::NoValue]
                  KeySchema:
                    - {AttributeName: id, KeyType: HASH}
                    - !If [IsProd, {AttributeName: day, KeyType: RANGE}, {AttributeName: time, KeyType: RANGE}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,78) Resources/Orders/Properties/KeySchema/1/Fn::If/2/AttributeName: Declare 'time' in AttributeDefinitions: it is part of a key."], findings);
    }

    [Fact]
    public void Leaves_names_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Key: {Type: String}
              Indexes: {Type: CommaDelimitedList}
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions:
                    - {AttributeName: !Ref Key, AttributeType: S}
                  KeySchema:
                    - {AttributeName: id, KeyType: HASH}
              Customers:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions:
                    - {AttributeName: id, AttributeType: S}
                    - {AttributeName: name, AttributeType: S}
                  KeySchema:
                    - {AttributeName: !Ref Key, KeyType: HASH}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_table_without_a_key_to_another_rule()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                  KeySchema: []
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
