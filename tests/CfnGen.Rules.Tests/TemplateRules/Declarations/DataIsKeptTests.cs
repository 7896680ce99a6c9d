using CfnGen.Rules.TemplateRules.Declarations;

namespace CfnGen.Rules.Tests.TemplateRules.Declarations;

public sealed class DataIsKeptTests
{
    private readonly DataIsKept rule = new();

    [Fact]
    public void Accepts_a_word_on_either_policy_and_what_holds_no_data_of_its_own()
    {
        const string Template = """
            Resources:
              One: {Type: AWS::DynamoDB::Table, DeletionPolicy: Delete}
              Two: {Type: AWS::EFS::FileSystem, UpdateReplacePolicy: !Ref Policy}
              Three: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: !Ref Cluster}}
              Four: {Type: AWS::SNS::Topic}
              Five: {Type: AWS::S3::Bucket}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_store_without_a_word()
    {
        const string Template = """
            Resources:
              Orders: {Type: AWS::DynamoDB::Table}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(2,3) Resources/Orders: 'Orders' holds data: say with DeletionPolicy and UpdateReplacePolicy whether they are to be kept."], findings);
    }
}
