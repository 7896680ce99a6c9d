namespace CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

/// <summary>The rules about what only ECS knows of tasks.</summary>
internal sealed class TaskDefinitionRuleGroup() : RuleGroup("AWS::ECS::TaskDefinition")
{
    protected override Rule[] Make() =>
    [
        new FargateCpuGoesWithMemory(),
        new FargateTaskIsComplete(),
        new FargateLogDriverIsKnown(),
        new FargateTaskHasExecutionRole(),
        new FargateLeavesHostAlone(),
        new EphemeralStorageFits(),
        new FargateStopsWithinTwoMinutes(),
    ];
}
