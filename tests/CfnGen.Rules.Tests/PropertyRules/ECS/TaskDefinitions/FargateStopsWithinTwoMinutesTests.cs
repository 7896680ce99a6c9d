using CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.TaskDefinitions;

public sealed class FargateStopsWithinTwoMinutesTests
{
    private readonly FargateStopsWithinTwoMinutes rule = new();

    [Theory]
    [InlineData("FARGATE", "120")]
    [InlineData("EC2", "300")]
    [InlineData("FARGATE", "!Ref Seconds")]
    public void Accepts_what_Fargate_gives_and_any_time_on_instances(string launch, string seconds)
    {
        var template = Task(launch, seconds);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_container_that_counts_on_more()
    {
        var template = Task("FARGATE", "300");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,50) Resources/Site/Properties/ContainerDefinitions/0/StopTimeout: Lower StopTimeout, 300, to at most 120 seconds: Fargate waits no longer."], findings);
    }

    [Fact]
    public void Reports_the_branch_that_counts_on_more()
    {
        var template = Task("FARGATE", "!If [IsProd, 180, 60]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,63) Resources/Site/Properties/ContainerDefinitions/0/StopTimeout/Fn::If/1: Lower StopTimeout, 180, to at most 120 seconds: Fargate waits no longer."], findings);
    }

    private static string Task(string launch, string seconds) => $$"""
        Parameters:
          Seconds: {Type: Number}
        Conditions:
          IsProd: !Equals [!Ref AWS::Region, eu-west-1]
        Resources:
          Site:
            Type: AWS::ECS::TaskDefinition
            Properties:
              RequiresCompatibilities: [{{launch}}]
              ContainerDefinitions:
                - {Name: web, Image: nginx, StopTimeout: {{seconds}}}
        """;
}
