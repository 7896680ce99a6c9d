using CfnGen.Rules.PropertyRules.RDS;

namespace CfnGen.Rules.Tests.PropertyRules.RDS;

public sealed class MonitoringHasIntervalAndRoleTests
{
    private readonly MonitoringHasIntervalAndRole rule = new();

    [Fact]
    public void Accepts_both_and_neither()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  MonitoringInterval: 60
                  MonitoringRoleArn: arn:aws:iam::111122223333:role/watch
              Other:
                Type: AWS::RDS::DBInstance
                Properties: {MonitoringInterval: 0}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_without_the_other()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  MonitoringInterval: 60
              Other:
                Type: AWS::RDS::DBInstance
                Properties: {MonitoringRoleArn: arn:aws:iam::111122223333:role/watch}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,27) Resources/Data/Properties/MonitoringInterval: Add 'MonitoringRoleArn', or set MonitoringInterval, 60, to 0.",
                "(8,18) Resources/Other/Properties/MonitoringRoleArn: Set MonitoringInterval above 0, or remove 'MonitoringRoleArn'.",
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
                  MonitoringInterval: !If [IsProd, 60, 0]
                  MonitoringRoleArn: !If [IsProd, arn:aws:iam::111122223333:role/watch, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_an_interval_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  MonitoringInterval: !Ref Value
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
