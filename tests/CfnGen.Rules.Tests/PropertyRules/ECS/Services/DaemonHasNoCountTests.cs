using CfnGen.Rules.PropertyRules.ECS.Services;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Services;

public sealed class DaemonHasNoCountTests
{
    private readonly DaemonHasNoCount rule = new();

    [Fact]
    public void Accepts_a_daemon_without_and_replicas_with_a_count()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: DAEMON
                  PlacementStrategies: []
              Other:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  DesiredCount: 2
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_count_and_a_placement_of_a_daemon()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: DAEMON
                  DesiredCount: 2
                  PlacementStrategies: [{Type: random}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,7) Resources/Front/Properties/DesiredCount: Remove 'DesiredCount': a daemon runs once on each instance.",
                "(8,7) Resources/Front/Properties/PlacementStrategies: Remove 'PlacementStrategies': a daemon runs once on each instance.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: !If [IsProd, DAEMON, REPLICA]
                  DesiredCount: !If [IsProd, !Ref AWS::NoValue, 2]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_strategy_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: !Ref Name
                  DesiredCount: 2
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
