using CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.TaskDefinitions;

public sealed class FargateTaskIsCompleteTests
{
    private readonly FargateTaskIsComplete rule = new();

    [Fact]
    public void Accepts_a_task_that_has_them()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_task_for_instances_without()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [EC2]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_missing_and_another_network()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: bridge
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,5) Resources/Site/Properties: Add Cpu: a task for Fargate needs it.",
                "(4,5) Resources/Site/Properties: Add Memory: a task for Fargate needs it.",
                "(4,5) Resources/Site/Properties: Add NetworkMode, awsvpc: Fargate has no other.",
                "(12,20) Resources/Other/Properties/NetworkMode: Write awsvpc instead of 'bridge': Fargate has no other NetworkMode.",
            ],
            findings);
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
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [!If [IsProd, FARGATE, EC2]]
                  NetworkMode: awsvpc
                  Cpu: !If [IsProd, !Ref AWS::NoValue, 256]
                  Memory: !If [IsProd, 512, !Ref AWS::NoValue]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,5) Resources/Site/Properties: Add Cpu: a task for Fargate needs it."], findings);
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
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [!Ref Name]
                  NetworkMode: !Ref Name
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Takes_a_default_only_where_the_parameter_has_it()
    {
        const string Template = """
            Parameters:
              Launch: {Type: String, Default: FARGATE, AllowedValues: [EC2, FARGATE]}
            Conditions:
              IsFargate: !Equals [!Ref Launch, FARGATE]
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [!Ref Launch]
                  NetworkMode: !If [IsFargate, awsvpc, bridge]
                  Cpu: !If [IsFargate, 256, !Ref AWS::NoValue]
                  Memory: !If [IsFargate, 512, !Ref AWS::NoValue]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
