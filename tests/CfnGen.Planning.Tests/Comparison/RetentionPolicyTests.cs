namespace CfnGen.Planning.Tests.Comparison;

/// <summary>A policy that says what holds without it.</summary>
public sealed class RetentionPolicyTests
{
    [Theory]
    [InlineData("AWS::SQS::Queue", "DeletionPolicy: Delete")]
    [InlineData("AWS::SQS::Queue", "UpdateReplacePolicy: Delete")]
    [InlineData("AWS::RDS::DBInstance", "DeletionPolicy: Snapshot")]
    [InlineData("AWS::RDS::DBInstance", "UpdateReplacePolicy: Delete")]
    [InlineData("AWS::RDS::DBInstance", "DeletionPolicy: Delete, Properties: {DBClusterIdentifier: shop}", "Properties: {DBClusterIdentifier: shop}")]
    public void Is_no_change(string type, string with, string without = "Properties: {}")
    {
        var plan = Plans.Between(Resource(type, without), Resource(type, with));

        Assert.True(plan.IsEmpty);
    }

    [Theory]
    [InlineData("AWS::RDS::DBCluster", "DeletionPolicy: Delete")]
    [InlineData("AWS::RDS::DBInstance", "DeletionPolicy: Delete")]
    [InlineData("AWS::SQS::Queue", "DeletionPolicy: Retain")]
    [InlineData("AWS::SQS::Queue", "DeletionPolicy: !Ref Keep")]
    public void Is_a_change_where_something_else_holds(string type, string with)
    {
        var plan = Plans.Between(Resource(type, "Properties: {}"), Resource(type, with));

        Assert.Equal("Changed One None\n  DeletionPolicy None", Plans.Summary(plan));
    }

    private static string Resource(string type, string rest) => $"Resources: {{One: {{Type: {type}, {rest}}}}}";
}
