using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class ContainerNamesDifferTests
{
    private readonly ContainerNamesDiffer rule = new();

    [Fact]
    public void Accepts_different_names()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
                    - {Name: log, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_name_that_stands_twice()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,18) Resources/Site/Properties/ContainerDefinitions/1/Name: Choose another name: a container before is called 'web' too."], findings);
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
                    - !If [IsProd, {Name: web, Image: nginx, Memory: 512}, {Name: log, Image: nginx, Memory: 512}]
                    - !If [IsProd, {Name: log, Image: nginx, Memory: 512}, {Name: log, Image: nginx, Memory: 512}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,71) Resources/Site/Properties/ContainerDefinitions/1/Fn::If/2/Name: Choose another name: a container before is called 'log' too."], findings);
    }

    [Fact]
    public void Leaves_names_alone_that_only_the_deployment_knows()
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
                    - {Name: !Ref Name, Image: nginx, Memory: 512}
                    - {Name: !Ref Name, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
