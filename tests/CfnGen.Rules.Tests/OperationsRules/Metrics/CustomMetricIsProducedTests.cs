using CfnGen.Rules.OperationsRules.Metrics;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics;

public sealed class CustomMetricIsProducedTests
{
    private readonly CustomMetricIsProduced rule = new();

    private const string Filter = """
        Resources:
          Filter:
            Type: AWS::Logs::MetricFilter
            Properties:
              LogGroupName: shop
              FilterPattern: Error
              MetricTransformations:
                - MetricNamespace: !Ref AWS::StackName
                  MetricName: AppErrors
                  MetricValue: '1'
                  DefaultValue: 0

        """;

    [Fact]
    public void Accepts_what_a_filter_publishes()
    {
        var template = Filter + Alarm("!Ref AWS::StackName", "AppErrors");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_what_is_published_elsewhere()
    {
        var template = Filter + Alarm("!Ref AWS::StackName", "Orders");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_name_that_is_misspelt()
    {
        var template = Filter + Alarm("!Ref AWS::StackName", "AppError");

        var findings = Check.With(rule, template);

        Assert.Equal(["(16,19) Resources/Alarm/Properties/MetricName: Did you mean 'AppErrors'? That is what 'Filter' publishes in '${AWS::StackName}'; nothing here publishes 'AppError'."], findings);
    }

    [Fact]
    public void Reports_a_namespace_that_is_misspelt()
    {
        var template = """
            Resources:
              Filter:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: shop
                  FilterPattern: Error
                  MetricTransformations:
                    - MetricNamespace: ShopMetrics
                      MetricName: AppErrors
                      MetricValue: '1'
                      DefaultValue: 0

            """ + Alarm("ShopMetric", "AppErrors");

        var findings = Check.With(rule, template);

        Assert.Equal(["(15,18) Resources/Alarm/Properties/Namespace: Did you mean 'ShopMetrics'? There 'Filter' publishes 'AppErrors', not in 'ShopMetric'."], findings);
    }

    [Fact]
    public void Accepts_what_code_may_publish()
    {
        var template = Filter + """
              Code:
                Type: AWS::SSM::Parameter
                Properties: {Type: String, Value: "put_metric_data AppError"}

            """ + Alarm("!Ref AWS::StackName", "AppError");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_what_an_agent_publishes()
    {
        var template = """
            Resources:
              Agent:
                Type: AWS::SSM::Parameter
                Properties:
                  Type: String
                  Value: '{"metrics": {"namespace": "Shop", "metrics_collected": {"mem": {"measurement": ["used_percent", {"name": "free", "rename": "MemoryFree"}]}}}}'

            """ + Alarm("Shop", "mem_used_percent") + """
              Free:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: Shop
                  MetricName: MemoryFree
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_name_that_is_almost_the_agents()
    {
        var template = """
            Resources:
              Agent:
                Type: AWS::SSM::Parameter
                Properties:
                  Type: String
                  Value: '{"metrics": {"namespace": "Shop", "metrics_collected": {"mem": {"measurement": ["used_percent", {"name": "free", "rename": "MemoryFree"}]}}}}'

            """ + Alarm("Shop", "mem_used_percents");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,19) Resources/Alarm/Properties/MetricName: Did you mean 'mem_used_percent'? That is what the agent publishes in 'Shop'; nothing here publishes 'mem_used_percents'."], findings);
    }

    [Fact]
    public void Reads_the_configuration_that_a_script_writes()
    {
        var template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties:
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      if true; then { echo; }; fi
                      cat > /opt/agent.json <<END
                      {"metrics": {"namespace": "${AWS::StackName}", "metrics_collected": {"disk": {"measurement": ["disk_used_percent"]}}}}
                      END

            """ + Alarm("!Ref AWS::StackName", "disk_used_percen");

        var findings = Check.With(rule, template);

        Assert.Equal(["(16,19) Resources/Alarm/Properties/MetricName: Did you mean 'disk_used_percent'? That is what the agent publishes in '${AWS::StackName}'; nothing here publishes 'disk_used_percen'."], findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        var template = Filter + Alarm("!Ref AWS::StackName", "!Join [s, [AppError, x]]");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Alarm(string metricNamespace, string name) => $"""
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: {metricNamespace}
              MetricName: {name}
              Statistic: Sum
              Period: 60
              EvaluationPeriods: 3
              ComparisonOperator: GreaterThanThreshold
              Threshold: 60
              AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]

        """;
}
