using CfnGen.Rules.PropertyRules.RDS;

namespace CfnGen.Rules.Tests.PropertyRules.RDS;

public sealed class InstanceIsEncryptedLikeClusterTests
{
    private readonly InstanceIsEncryptedLikeCluster rule = new();

    [Fact]
    public void Accepts_what_agrees()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {StorageEncrypted: true}
              One:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, StorageEncrypted: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_does_not()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {StorageEncrypted: true}
              One:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, StorageEncrypted: 'false'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,99) Resources/One/Properties/StorageEncrypted: Remove StorageEncrypted, or set it to true as in the cluster 'Data', which decides it."], findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql}
              One:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, StorageEncrypted: !If [IsProd, true, false]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,112) Resources/One/Properties/StorageEncrypted/Fn::If/1: Remove StorageEncrypted, or set it to false as in the cluster 'Data', which decides it."], findings);
    }

    [Fact]
    public void Leaves_a_cluster_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {StorageEncrypted: !Ref Value}
              One:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, StorageEncrypted: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
