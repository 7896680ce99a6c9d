using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class ResourcesMayBeRenamedTests
{
    private const string Orders = """
        Resources:
          Orders:
            Type: AWS::DynamoDB::Table
            Properties: {TableName: orders, BillingMode: PROVISIONED, KeySchema: [{AttributeName: Id, KeyType: HASH}]}
        """;

    private const string Work = """
        Resources:
          Work: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 5, VisibilityTimeout: 60, ReceiveMessageWaitTimeSeconds: 20}}
        """;

    [Fact]
    public void A_resource_with_the_same_physical_name_is_possibly_the_same()
    {
        var after = Orders.Replace("Orders:", "Sales:", StringComparison.Ordinal).Replace("PROVISIONED", "PAY_PER_REQUEST", StringComparison.Ordinal);

        var plan = Plans.Between(Orders, after);

        Assert.Equal(
            "Warning Sales: Orders is possibly called Sales now, which has the same TableName: CloudFormation takes Sales for another resource, makes it and deletes Orders. | "
            + "If it is the same one, keep the logical id: call it Orders in the template, or give the member in C# the explicit id \"Orders\".",
            ConsequenceLines.Of(plan, ConsequenceKind.Rename));
        Assert.StartsWith("Alarm Sales: Sales takes the TableName orders, which Orders has until the end of the update", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails), StringComparison.Ordinal);
        Assert.Equal([ChangeKind.Added, ChangeKind.Removed], plan.Resources.Select(resource => resource.Kind));
    }

    [Fact]
    public void A_resource_that_shares_most_values_is_possibly_the_same()
    {
        var plan = Plans.Between(Work, Work.Replace("Work:", "Jobs:", StringComparison.Ordinal).Replace(": 5", ": 6", StringComparison.Ordinal));

        Assert.StartsWith("Warning Jobs: Work is possibly called Jobs now, which shares 2 of 3 values with it:", ConsequenceLines.Of(plan, ConsequenceKind.Rename), StringComparison.Ordinal);
    }

    [Fact]
    public void References_to_what_is_renamed_along_are_the_same()
    {
        const string Before = """
            Resources:
              Key: {Type: AWS::KMS::Key, Properties: {Description: one}}
              Work: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !Ref Key, DelaySeconds: 5, VisibilityTimeout: 60}}
            """;
        var after = Before.Replace("Key:", "OtherKey:", StringComparison.Ordinal).Replace("!Ref Key", "!Ref OtherKey", StringComparison.Ordinal)
            .Replace("Work:", "Jobs:", StringComparison.Ordinal).Replace(": 60", ": 90", StringComparison.Ordinal).Replace("KMS::OtherKey", "KMS::Key", StringComparison.Ordinal);

        var plan = Plans.Between(Before, after);

        Assert.Contains("which shares 2 of 3 values with it", ConsequenceLines.Of(plan, ConsequenceKind.Rename), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DelaySeconds: 6, VisibilityTimeout: 90, ReceiveMessageWaitTimeSeconds: 20")]
    [InlineData("DelaySeconds: 6, VisibilityTimeout: 90, ReceiveMessageWaitTimeSeconds: 10, Tags: [{Key: A, Value: a}, {Key: B, Value: b}, {Key: C, Value: c}]")]
    public void A_resource_that_shares_few_values_is_another_one(string properties)
    {
        var before = Work.Replace("20}", "20, Tags: [{Key: A, Value: a}, {Key: B, Value: b}, {Key: C, Value: c}]}", StringComparison.Ordinal);

        var plan = Plans.Between(before, $"Resources: {{Jobs: {{Type: AWS::SQS::Queue, Properties: {{{properties}}}}}}}");

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.Rename));
    }

    [Fact]
    public void Where_two_are_as_near_nobody_knows_which_was_meant()
    {
        const string After = """
            Resources:
              One: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 6, VisibilityTimeout: 60, ReceiveMessageWaitTimeSeconds: 20}}
              Two: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 7, VisibilityTimeout: 60, ReceiveMessageWaitTimeSeconds: 20}}
            """;

        var plan = Plans.Between(Work, After);

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.Rename));
    }
}
