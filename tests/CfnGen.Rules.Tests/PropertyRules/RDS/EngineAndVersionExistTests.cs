using CfnGen.Rules.PropertyRules.RDS;

namespace CfnGen.Rules.Tests.PropertyRules.RDS;

public sealed class EngineAndVersionExistTests
{
    private readonly EngineAndVersionExist rule = new();

    [Theory]
    [InlineData("DBInstance", "mysql", "8.0.40")]
    [InlineData("DBInstance", "mysql", "8.0")]
    [InlineData("DBInstance", "MySQL", "5.7")]
    [InlineData("DBInstance", "postgres", "16")]
    [InlineData("DBInstance", "sqlserver-se", "15.00")]
    [InlineData("DBInstance", "oracle-ee", "19.0.0.0.ru-2030-01.rur-2030-01.r1")]
    [InlineData("DBInstance", "custom-oracle-se2", "19.my_cev1")]
    [InlineData("DBCluster", "aurora-mysql", "8.0.mysql_aurora.3.08.0")]
    [InlineData("DBCluster", "aurora-postgresql", "15.4")]
    [InlineData("DBCluster", "postgres", "11.22-rds.20240418")]
    public void Accepts_engines_and_versions_that_RDS_has(string kind, string engine, string version)
    {
        var findings = Check.With(rule, Template(kind, engine, version));

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("DBInstance", "mysql", "8.0.99")]
    [InlineData("DBInstance", "mysql", "9.7.1")]
    [InlineData("DBInstance", "postgres", "16.99")]
    [InlineData("DBInstance", "postgres", "40.1")]
    [InlineData("DBInstance", "mysql", "5.7.44-rds.20991231")]
    [InlineData("DBInstance", "sqlserver-ee", "16.00.9999.1.v1")]
    [InlineData("DBInstance", "db2-se", "11.5.9.0.sb99999999.r1")]
    [InlineData("DBCluster", "aurora-mysql", "8.0.mysql_aurora.3.99.0")]
    [InlineData("DBCluster", "aurora-mysql", "8.4.mysql_aurora.4.01.0")]
    public void Lets_pass_versions_that_may_have_come_after_the_data(string kind, string engine, string version)
    {
        var findings = Check.With(rule, Template(kind, engine, version));

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("DBInstance", "mysql", "8.0.12", "8.0.11")]
    [InlineData("DBInstance", "mariadb", "10.5.1", "10.5.12")]
    [InlineData("DBInstance", "postgres", "9.6.x", "9.6.1")]
    [InlineData("DBCluster", "aurora-mysql", "8.0.mysql_aurora.3.09.x", "8.0.mysql_aurora.3.09.0")]
    [InlineData("DBCluster", "aurora-mysql", "8.0.mysql-aurora.3.09.0", "8.0.mysql_aurora.3.09.0")]
    public void Reports_versions_that_RDS_has_not(string kind, string engine, string version, string nearest)
    {
        var findings = Check.With(rule, Template(kind, engine, version));

        Assert.Equal(
            [$"(6,22) Resources/Data/Properties/EngineVersion: 'EngineVersion' cannot be '{version}': did you mean '{nearest}', which is a version of {engine}?"],
            findings);
    }

    [Theory]
    [InlineData("DBCluster", "aurora", "use aurora-mysql, which followed it.")]
    [InlineData("DBCluster", "aurora-postgres", "did you mean 'aurora-postgresql'?")]
    [InlineData("DBCluster", "db2", "use one of aurora-mysql, aurora-postgresql, mysql, postgres.")]
    [InlineData("DBInstance", "postgresql", "did you mean 'postgres'?")]
    public void Reports_engines_that_RDS_has_not(string kind, string engine, string advice)
    {
        var findings = Check.With(rule, Template(kind, engine, "1"));

        Assert.Equal([$"(5,15) Resources/Data/Properties/Engine: 'Engine' cannot be '{engine}': {advice}"], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsOld: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: !If [IsOld, mysql, postgres]
                  EngineVersion: !If [IsOld, 8.0.36, 10.1]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_default_of_a_version_and_the_branch_that_is_wrong()
    {
        const string Template = """
            Parameters:
              Version: {Type: String, Default: 8.0.1}
            Conditions:
              IsOld: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: mysql
                  EngineVersion: !If [IsOld, 8.0.2, !Ref Version]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,34) Resources/Data/Properties/EngineVersion/Fn::If/1: 'EngineVersion' cannot be '8.0.2': did you mean '8.0.20', which is a version of mysql?",
                "(10,41) Resources/Data/Properties/EngineVersion/Fn::If/2: 'EngineVersion' cannot be '8.0.1' (the default of the parameter 'Version'): did you mean '8.0.11', which is a version of mysql?",
            ],
            findings);
    }

    [Fact]
    public void Leaves_an_engine_alone_that_a_parameter_chooses()
    {
        const string Template = """
            Parameters:
              Engine: {Type: String, Default: aurora, AllowedValues: [aurora, aurora-mysql]}
              Version: {Type: String, Default: 5.6.10a}
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: !Ref Engine, EngineVersion: !Ref Version}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_versions_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties: {Engine: !Ref Value, EngineVersion: 1.2.3}
              Other:
                Type: AWS::RDS::DBInstance
                Properties: {Engine: mysql, EngineVersion: !Ref Value}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    private static string Template(string kind, string engine, string version) =>
        $"""
        Resources:
          Data:
            Type: AWS::RDS::{kind}
            Properties:
              Engine: {engine}
              EngineVersion: '{version}'
        """;
}
