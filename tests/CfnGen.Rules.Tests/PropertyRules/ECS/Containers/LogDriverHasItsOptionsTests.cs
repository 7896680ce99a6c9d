using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class LogDriverHasItsOptionsTests
{
    private readonly LogDriverHasItsOptions rule = new();

    [Fact]
    public void Accepts_both_options_and_other_drivers()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: web, awslogs-region: eu-west-1, mode: non-blocking}}}
                    - {Name: log, Image: nginx, Memory: 512, LogConfiguration: {LogDriver: json-file}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_missing_and_what_is_misspelt()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: web, awslogs-regoin: eu-west-1, log_key: x, awslogs-create-group: "false"}}}
                    - {Name: log, Image: nginx, Memory: 512, LogConfiguration: {LogDriver: awslogs}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,89) Resources/Site/Properties/ContainerDefinitions/0/LogConfiguration/Options: Add 'awslogs-region': awslogs needs it.",
                "(6,119) Resources/Site/Properties/ContainerDefinitions/0/LogConfiguration/Options/awslogs-regoin: awslogs has no option 'awslogs-regoin'. Did you mean 'awslogs-region'?",
                "(6,146) Resources/Site/Properties/ContainerDefinitions/0/LogConfiguration/Options/log_key: awslogs has no option 'log_key'.",
                "(6,158) Resources/Site/Properties/ContainerDefinitions/0/LogConfiguration/Options/awslogs-create-group: Remove 'awslogs-create-group': ECS takes true only, and none for false.",
                "(7,50) Resources/Site/Properties/ContainerDefinitions/1/LogConfiguration: Add Options with awslogs-group and awslogs-region.",
            ],
            findings);
    }

    [Fact]
    public void Looks_into_both_branches()
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
                  ContainerDefinitions:
                    - Name: web
                      Image: nginx
                      Memory: 512
                      LogConfiguration:
                        LogDriver: !If [IsProd, awslogs, json-file]
                        Options: !If [IsProd, {awslogs-group: web}, {max-size: 1m}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(15,35) Resources/Site/Properties/ContainerDefinitions/0/LogConfiguration/Options/Fn::If/1: Add 'awslogs-region': awslogs needs it."], findings);
    }

    [Fact]
    public void Leaves_functions_alone()
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
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, LogConfiguration: {LogDriver: !Ref Name, Options: {max-size: 1m}}}
                    - {Name: log, Image: nginx, Memory: 512, LogConfiguration: {LogDriver: awslogs, Options: {Fn::Transform: {Name: A, Parameters: {}}}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
