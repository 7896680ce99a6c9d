using CfnGen.Rules.PropertyRules.RDS;

namespace CfnGen.Rules.Tests.PropertyRules.RDS;

public sealed class MultiZoneClusterIsWholeTests
{
    private readonly MultiZoneClusterIsWhole rule = new();

    [Fact]
    public void Accepts_clusters_of_each_kind()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: postgres
                  AllocatedStorage: 100
                  DBClusterInstanceClass: db.m6gd.large
              Other:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql, EngineMode: provisioned}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_missing_and_what_is_Auroras()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: mysql
                  AllocatedStorage: 100
                  EngineMode: provisioned
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,15) Resources/Data/Properties/Engine: Add 'DBClusterInstanceClass', or take an engine of Aurora: a cluster of mysql needs it.",
                "(7,7) Resources/Data/Properties/EngineMode: Remove 'EngineMode': only Aurora has it, and the engine is mysql.",
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
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: !If [IsProd, aurora-mysql, mysql]
                  AllocatedStorage: !If [IsProd, !Ref AWS::NoValue, 100]
                  DBClusterInstanceClass: !If [IsProd, !Ref AWS::NoValue, db.m6gd.large]
                  EngineMode: !If [IsProd, provisioned, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_an_engine_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: !Ref Value
                  EngineMode: provisioned
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
