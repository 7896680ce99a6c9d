namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>The rules about services that are deployed and scaled, and about what leaves a load balancer.</summary>
internal sealed class ServiceRuleGroup() : RuleGroup("AWS::ECS::Service", "AWS::ApplicationAutoScaling::", "AWS::ElasticLoadBalancing", "AWS::AutoScaling::")
{
    protected override Rule[] Make() =>
    [
        new DeploymentCanMove(),
        new FailedDeploymentEnds(),
        new TasksHaveTimeToStart(),
        new ScaledServiceHasNoFixedCount(),
        new ScalableTargetNamesAService(),
        new ScaledServiceExists(),
        new CapacityBoundsAreOrdered(),
        new RequestsMayFinish(),
        new HookMayNotify(),
    ];
}
