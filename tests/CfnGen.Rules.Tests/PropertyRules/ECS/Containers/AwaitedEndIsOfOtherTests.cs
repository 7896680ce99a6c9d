using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class AwaitedEndIsOfOtherTests
{
    private readonly AwaitedEndIsOfOther rule = new();

    [Fact]
    public void Accepts_the_end_of_others_and_the_start_of_essential_ones()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: init, Condition: SUCCESS}, {ContainerName: log, Condition: START}]}
                    - {Name: init, Image: nginx, Memory: 512, Essential: false}
                    - {Name: log, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_end_of_essential_ones()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: init, Condition: SUCCESS}, {ContainerName: log, Condition: COMPLETE}]}
                    - {Name: init, Image: nginx, Memory: 512, Essential: true}
                    - {Name: log, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,95) Resources/Site/Properties/ContainerDefinitions/0/DependsOn/0/Condition: Write Essential: false in 'init', or wait with START or HEALTHY: its end would be that of the task.",
                "(6,137) Resources/Site/Properties/ContainerDefinitions/0/DependsOn/1/Condition: Write Essential: false in 'log', or wait with START or HEALTHY: its end would be that of the task.",
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
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: init, Condition: !If [IsProd, SUCCESS, COMPLETE]}]}
                    - {Name: init, Image: nginx, Memory: 512, Essential: !If [IsProd, false, true]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,117) Resources/Site/Properties/ContainerDefinitions/0/DependsOn/0/Condition/Fn::If/2: Write Essential: false in 'init', or wait with START or HEALTHY: its end would be that of the task."], findings);
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
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: init, Condition: SUCCESS}]}
                    - {Name: init, Image: nginx, Memory: 512, Essential: !Ref Name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
