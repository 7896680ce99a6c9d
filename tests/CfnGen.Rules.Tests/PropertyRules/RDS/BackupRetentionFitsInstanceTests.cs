using CfnGen.Rules.PropertyRules.RDS;

namespace CfnGen.Rules.Tests.PropertyRules.RDS;

public sealed class BackupRetentionFitsInstanceTests
{
    private readonly BackupRetentionFitsInstance rule = new();

    [Fact]
    public void Accepts_thirty_five_days()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  BackupRetentionPeriod: 35
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_more_days_and_those_that_the_cluster_decides()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  BackupRetentionPeriod: 36
              Other:
                Type: AWS::RDS::DBInstance
                Properties: {DBClusterIdentifier: data, BackupRetentionPeriod: 7}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,30) Resources/Data/Properties/BackupRetentionPeriod: Lower BackupRetentionPeriod, 36, to at most 35 days.",
                "(8,45) Resources/Other/Properties/BackupRetentionPeriod: Remove 'BackupRetentionPeriod': the cluster of the instance decides it.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  DBClusterIdentifier: !If [IsProd, data, !Ref AWS::NoValue]
                  BackupRetentionPeriod: !If [IsProd, !Ref AWS::NoValue, 7]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_days_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  BackupRetentionPeriod: !Ref Value
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
