using CfnGen.Rules.PropertyRules.RDS;

namespace CfnGen.Rules.Tests.PropertyRules.RDS;

public sealed class InstanceHasEngineOfClusterTests
{
    private readonly InstanceHasEngineOfCluster rule = new();

    [Fact]
    public void Accepts_one_engine()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql}
              One:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, Engine: Aurora-MySQL}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_two()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql}
              One:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, Engine: aurora-postgresql}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,89) Resources/One/Properties/Engine: Set Engine, aurora-postgresql, to aurora-mysql, which the cluster 'Data' runs."], findings);
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
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, Engine: !If [IsProd, aurora-mysql, mysql]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,116) Resources/One/Properties/Engine/Fn::If/2: Set Engine, mysql, to aurora-mysql, which the cluster 'Data' runs."], findings);
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
                Properties: {Engine: !Ref Value}
              One:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, Engine: aurora-postgresql}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
