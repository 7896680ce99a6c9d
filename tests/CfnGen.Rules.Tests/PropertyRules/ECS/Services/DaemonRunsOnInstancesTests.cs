using CfnGen.Rules.PropertyRules.ECS.Services;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Services;

public sealed class DaemonRunsOnInstancesTests
{
    private readonly DaemonRunsOnInstances rule = new();

    [Fact]
    public void Accepts_daemons_on_instances_and_replicas_anywhere()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: DAEMON
                  LaunchType: EC2
              Other:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: REPLICA
                  LaunchType: FARGATE
                  DeploymentController: {Type: CODE_DEPLOY}
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_daemons_on_Fargate_and_with_other_controllers()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: DAEMON
                  LaunchType: FARGATE
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
              Other:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: DAEMON
                  DeploymentController: {Type: CODE_DEPLOY}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,27) Resources/Front/Properties/SchedulingStrategy: Use REPLICA: on Fargate there is no instance that could have a daemon.",
                "(13,27) Resources/Other/Properties/SchedulingStrategy: Use REPLICA, or the DeploymentController ECS: CODE_DEPLOY deploys no daemons.",
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
                  LaunchType: !If [IsProd, EC2, FARGATE]
                  DeploymentController: {Type: !If [IsProd, EXTERNAL, ECS]}
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,40) Resources/Front/Properties/SchedulingStrategy/Fn::If/1: Use REPLICA, or the DeploymentController ECS: EXTERNAL deploys no daemons."], findings);
    }

    [Fact]
    public void Leaves_values_alone_that_only_the_deployment_knows()
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
                  SchedulingStrategy: DAEMON
                  LaunchType: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
