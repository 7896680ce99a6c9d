using CfnGen.Rules.PropertyRules.DynamoDB;

namespace CfnGen.Rules.Tests.PropertyRules.DynamoDB;

public sealed class ProvisionedTableHasThroughputTests
{
    private readonly ProvisionedTableHasThroughput rule = new();

    [Fact]
    public void Accepts_either_the_mode_or_the_throughput()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties: {BillingMode: PAY_PER_REQUEST, KeySchema: [{AttributeName: id, KeyType: HASH}]}
              Customers:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
                  ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_neither()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  BillingMode: PROVISIONED
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
              Customers:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,20) Resources/Orders/Properties/BillingMode: Add 'ProvisionedThroughput', or set BillingMode to PAY_PER_REQUEST: it is PROVISIONED.",
                "(9,5) Resources/Customers/Properties: Add 'ProvisionedThroughput', or set BillingMode to PAY_PER_REQUEST: without it the table is PROVISIONED.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_that_has_neither()
    {
        const string Template = """
            Conditions:
              IsBusy: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  BillingMode: !If [IsBusy, PROVISIONED, PAY_PER_REQUEST]
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
                  ProvisionedThroughput: !If [IsBusy, {ReadCapacityUnits: 5, WriteCapacityUnits: 5}, !Ref AWS::NoValue]
              Customers:
                Type: AWS::DynamoDB::Table
                Properties:
                  BillingMode: !If [IsBusy, PAY_PER_REQUEST, PROVISIONED]
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(13,50) Resources/Customers/Properties/BillingMode/Fn::If/2: Add 'ProvisionedThroughput', or set BillingMode to PAY_PER_REQUEST: it is PROVISIONED."], findings);
    }

    [Fact]
    public void Leaves_a_mode_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Mode: {Type: String}
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  BillingMode: !Ref Mode
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
