using CfnGen.Rules.PropertyRules.RDS;

namespace CfnGen.Rules.Tests.PropertyRules.RDS;

public sealed class AuroraInstanceLeavesClusterSettingsOutTests
{
    private readonly AuroraInstanceLeavesClusterSettingsOut rule = new();

    [Fact]
    public void Accepts_an_instance_without_and_another_engine_with_them()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: aurora-postgresql
                  DeletionProtection: false
              Other:
                Type: AWS::RDS::DBInstance
                Properties: {Engine: mysql, AllocatedStorage: 20}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_them()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: aurora-postgresql
                  AllocatedStorage: 20
                  DeletionProtection: true
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,7) Resources/Data/Properties/AllocatedStorage: Remove 'AllocatedStorage': the engine is aurora-postgresql, whose cluster decides it.",
                "(7,7) Resources/Data/Properties/DeletionProtection: Remove 'DeletionProtection': the engine is aurora-postgresql, whose cluster decides it.",
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
                  Engine: !If [IsProd, aurora-mysql, mysql]
                  AllocatedStorage: !If [IsProd, !Ref AWS::NoValue, 20]
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
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: !Ref Value
                  AllocatedStorage: 20
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
