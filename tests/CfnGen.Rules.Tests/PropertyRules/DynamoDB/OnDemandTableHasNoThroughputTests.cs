using CfnGen.Rules.PropertyRules.DynamoDB;

namespace CfnGen.Rules.Tests.PropertyRules.DynamoDB;

public sealed class OnDemandTableHasNoThroughputTests
{
    private readonly OnDemandTableHasNoThroughput rule = new();

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
                  BillingMode: PROVISIONED
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
                  ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_both_together()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
                  ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
                  GlobalSecondaryIndexes:
                    - IndexName: by-customer
                      KeySchema: [{AttributeName: customer, KeyType: HASH}]
                      Projection: {ProjectionType: ALL}
                      ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,7) Resources/Orders/Properties/ProvisionedThroughput: Remove 'ProvisionedThroughput': the BillingMode is PAY_PER_REQUEST.",
                "(12,11) Resources/Orders/Properties/GlobalSecondaryIndexes/0/ProvisionedThroughput: Remove 'ProvisionedThroughput': the BillingMode is PAY_PER_REQUEST.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
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
                  ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
