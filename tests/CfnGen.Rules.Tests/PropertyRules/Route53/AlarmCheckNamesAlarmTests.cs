using CfnGen.Rules.PropertyRules.Route53;

namespace CfnGen.Rules.Tests.PropertyRules.Route53;

public sealed class AlarmCheckNamesAlarmTests
{
    private readonly AlarmCheckNamesAlarm rule = new();

    [Fact]
    public void Accepts_a_check_with_an_alarm_and_other_types()
    {
        const string Template = """
            Resources:
              Alive:
                Type: AWS::Route53::HealthCheck
                Properties:
                  HealthCheckConfig: {Type: CLOUDWATCH_METRIC, AlarmIdentifier: {Name: busy, Region: eu-west-1}}
              Open:
                Type: AWS::Route53::HealthCheck
                Properties:
                  HealthCheckConfig: {Type: TCP, IPAddress: 192.0.2.1, Port: 80}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_without()
    {
        const string Template = """
            Resources:
              Alive:
                Type: AWS::Route53::HealthCheck
                Properties:
                  HealthCheckConfig: {Type: CLOUDWATCH_METRIC}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,33) Resources/Alive/Properties/HealthCheckConfig/Type: Add AlarmIdentifier: this type follows an alarm."], findings);
    }

    [Fact]
    public void Follows_conditions()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alive:
                Type: AWS::Route53::HealthCheck
                Properties:
                  HealthCheckConfig: {Type: !If [IsProd, CLOUDWATCH_METRIC, TCP], AlarmIdentifier: !If [IsProd, !Ref AWS::NoValue, {Name: busy, Region: eu-west-1}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,46) Resources/Alive/Properties/HealthCheckConfig/Type/Fn::If/1: Add AlarmIdentifier: this type follows an alarm."], findings);
    }

    [Fact]
    public void Leaves_a_type_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alive:
                Type: AWS::Route53::HealthCheck
                Properties:
                  HealthCheckConfig: {Type: !Ref Name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
