using CfnGen.Rules.PropertyRules.DynamoDB;

namespace CfnGen.Rules.Tests.PropertyRules.DynamoDB;

public sealed class KeyIsHashAndRangeTests
{
    private readonly KeyIsHashAndRange rule = new();

    [Fact]
    public void Accepts_a_key_of_one_part_and_of_two()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
              Days:
                Type: AWS::DynamoDB::GlobalTable
                Properties:
                  KeySchema: [{AttributeName: id, KeyType: HASH}, {AttributeName: day, KeyType: RANGE}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_no_key_too_many_and_the_wrong_order()
    {
        const string Template = """
            Resources:
              None:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema: []
              Three:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema: [{AttributeName: a, KeyType: HASH}, {AttributeName: b, KeyType: RANGE}, {AttributeName: c, KeyType: RANGE}]
              Exchanged:
                Type: AWS::DynamoDB::GlobalTable
                Properties:
                  KeySchema: [{AttributeName: day, KeyType: RANGE}, {AttributeName: id, KeyType: HASH}]
              Same:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema: [{AttributeName: a, KeyType: HASH}, {AttributeName: b, KeyType: HASH}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,18) Resources/None/Properties/KeySchema: Give the table a key: one of the KeyType HASH, and perhaps one of the KeyType RANGE behind it.",
                "(9,18) Resources/Three/Properties/KeySchema: A table has one key of the KeyType HASH and at most one of the KeyType RANGE, and these are 3.",
                "(13,49) Resources/Exchanged/Properties/KeySchema/0/KeyType: Begin with the key of the KeyType HASH: the first one is RANGE.",
                "(17,82) Resources/Same/Properties/KeySchema/1/KeyType: The second key is of the KeyType RANGE: a table has one HASH key.",
            ],
            findings);
    }

    [Fact]
    public void Reports_it_in_a_branch_of_a_condition()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema: !If [IsProd, [], [{AttributeName: id, KeyType: HASH}]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,31) Resources/Orders/Properties/KeySchema/Fn::If/1: Give the table a key: one of the KeyType HASH, and perhaps one of the KeyType RANGE behind it."], findings);
    }

    [Fact]
    public void Leaves_keys_alone_that_a_function_gives()
    {
        const string Template = """
            Parameters:
              Kind: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema:
                    - !If [IsProd, {AttributeName: a, KeyType: HASH}, !Ref AWS::NoValue]
                    - {AttributeName: b, KeyType: HASH}
              Days:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema: [{AttributeName: a, KeyType: !Ref Kind}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
