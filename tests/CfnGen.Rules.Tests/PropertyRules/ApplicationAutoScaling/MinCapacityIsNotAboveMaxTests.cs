using CfnGen.Rules.PropertyRules.ApplicationAutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.ApplicationAutoScaling;

public sealed class MinCapacityIsNotAboveMaxTests
{
    private readonly MinCapacityIsNotAboveMax rule = new();

    [Fact]
    public void Accepts_a_range_and_a_single_size()
    {
        const string Template = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  MinCapacity: 1
                  MaxCapacity: 4
                  ScheduledActions:
                    - {ScheduledActionName: night, Schedule: 'cron(0 22 * * ? *)', ScalableTargetAction: {MinCapacity: 2, MaxCapacity: 2}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_range_that_is_turned_round()
    {
        const string Template = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  MinCapacity: 5
                  MaxCapacity: 4
                  ScheduledActions:
                    - {ScheduledActionName: night, Schedule: 'cron(0 22 * * ? *)', ScalableTargetAction: {MinCapacity: 3, MaxCapacity: 2}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,20) Resources/Size/Properties/MinCapacity: Keep MinCapacity, 5, at or below MaxCapacity, 4.",
                "(8,108) Resources/Size/Properties/ScheduledActions/0/ScalableTargetAction/MinCapacity: Keep MinCapacity, 3, at or below MaxCapacity, 2.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsBig: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {MinCapacity: !If [IsBig, 10, 1], MaxCapacity: !If [IsBig, 20, 2]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_sizes_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Least: {Type: Number}
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {MinCapacity: !Ref Least, MaxCapacity: 0}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
