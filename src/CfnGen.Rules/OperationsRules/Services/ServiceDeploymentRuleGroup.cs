namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>The rules about services that are deployed and scaled, and about what leaves a load balancer.</summary>
internal sealed class ServiceDeploymentRuleGroup() : RuleGroup("AWS::ECS::Service", "AWS::ApplicationAutoScaling::", "AWS::ElasticLoadBalancing", "AWS::AutoScaling::")
{
    protected override Rule[] Make() =>
    [
        new DeploymentCanMove(),
        new FailedDeploymentEnds(),
        new TasksHaveTimeToStart(),
        new ScalableTargetNamesAService(),
        new ScaledServiceExists(),
        new RequestsMayFinish(),
        new HookMayNotify(),
        new StopLeavesTimeToAnswer(),
        new HookOutlastsDraining(),
    ];
}
