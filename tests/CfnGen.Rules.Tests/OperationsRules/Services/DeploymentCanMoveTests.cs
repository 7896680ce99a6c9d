using CfnGen.Rules.OperationsRules.Services;

namespace CfnGen.Rules.Tests.OperationsRules.Services;

public sealed class DeploymentCanMoveTests
{
    private readonly DeploymentCanMove rule = new();

    [Fact]
    public void Accepts_percentages_that_let_a_task_stop_or_start()
    {
        const string Template = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 1
                  DeploymentConfiguration: {MinimumHealthyPercent: 0, MaximumPercent: 100}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_the_defaults()
    {
        const string Template = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 1
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_single_task_that_may_neither_stop_nor_double()
    {
        const string Template = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 1
                  DeploymentConfiguration: {MinimumHealthyPercent: 50, MaximumPercent: 150}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,7) Resources/Service/Properties/DeploymentConfiguration: With a DesiredCount of 1, MinimumHealthyPercent 50 keeps 1 task and MaximumPercent 150 allows 1: ECS may neither stop one nor start one.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_default_of_one_task_and_of_one_percentage()
    {
        const string Template = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DeploymentConfiguration: {MaximumPercent: 100}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,7) Resources/Service/Properties/DeploymentConfiguration: MinimumHealthyPercent keeps every task and MaximumPercent allows no other: raise MaximumPercent, or lower MinimumHealthyPercent.",
            ],
            findings);
    }

    [Fact]
    public void Reports_three_tasks_of_which_none_may_go()
    {
        const string Template = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 3
                  DeploymentConfiguration: {MinimumHealthyPercent: 70, MaximumPercent: 120}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,7) Resources/Service/Properties/DeploymentConfiguration: With a DesiredCount of 3, MinimumHealthyPercent 70 keeps 3 tasks and MaximumPercent 120 allows 3: ECS may neither stop one nor start one.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_meet_in_the_branches_of_a_condition()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 1
                  DeploymentConfiguration: {MinimumHealthyPercent: !If [IsLive, 100, 0], MaximumPercent: !If [IsLive, 200, 100]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_alone_what_CodeDeploy_replaces_and_daemons()
    {
        const string Template = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DeploymentController: {Type: CODE_DEPLOY}
                  DeploymentConfiguration: {MaximumPercent: 100}
              Daemon:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  SchedulingStrategy: DAEMON
                  DeploymentConfiguration: {MaximumPercent: 100}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_and_scaled_counts_alone()
    {
        const string Template = """
            Parameters:
              Any: {Type: Number}
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: !Ref Any
                  DeploymentConfiguration: {MinimumHealthyPercent: 50, MaximumPercent: 150}
              Other:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DeploymentConfiguration: {MinimumHealthyPercent: 50, MaximumPercent: 150}
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !Sub service/${Cluster}/${Other.Name}
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
