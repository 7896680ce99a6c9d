using CfnGen.Rules.PropertyRules.RDS;

namespace CfnGen.Rules.Tests.PropertyRules.RDS;

public sealed class AuroraClusterLeavesStorageOutTests
{
    private readonly AuroraClusterLeavesStorageOut rule = new();

    [Fact]
    public void Accepts_clusters_of_each_kind()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: aurora-mysql
                  StorageType: aurora-iopt1
              Other:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: mysql, AllocatedStorage: 100, StorageType: io1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_storage_of_its_own()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: aurora-mysql
                  Iops: 1000
                  StorageType: io1
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,7) Resources/Data/Properties/Iops: Remove 'Iops': a cluster of aurora-mysql has none.",
                "(7,20) Resources/Data/Properties/StorageType: Set StorageType, io1, to aurora or aurora-iopt1, or remove it: the engine is aurora-mysql.",
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
                  Iops: !If [IsProd, !Ref AWS::NoValue, 1000]
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
                  Iops: 1000
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
