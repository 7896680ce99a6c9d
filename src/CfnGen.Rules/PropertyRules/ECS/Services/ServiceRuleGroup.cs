namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>The rules about what only ECS knows of services.</summary>
internal sealed class ServiceRuleGroup() : RuleGroup("AWS::ECS::Service")
{
    protected override Rule[] Make() =>
    [
        new DaemonRunsOnInstances(),
        new FargateServiceHasFargateTask(),
        new ServiceNetworkFitsTask(),
        new FargateServiceLogsWhereItCan(),
        new LoadBalancedContainerExists(),
        new LaunchTypeOrCapacityProviders(),
        new LaunchTypeFitsSettings(),
        new DynamicPortIsChecked(),
        new GraceHasHealthChecks(),
        new DaemonHasNoCount(),
    ];
}
