namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>The rules about what only ECS knows of containers.</summary>
internal sealed class ContainerRuleGroup() : RuleGroup("AWS::ECS::TaskDefinition")
{
    protected override Rule[] Make() =>
    [
        new OneContainerIsEssential(),
        new HostPortIsContainerPort(),
        new LogDriverHasItsOptions(),
        new ContainerNamesDiffer(),
        new HostPortsDiffer(),
        new ContainerHasMemory(),
        new ContainersFitIntoTask(),
        new ReservationIsBelowMemory(),
        new MountPointNamesVolume(),
        new MentionedContainerExists(),
        new ContainersFormNoRing(),
        new AwaitedEndIsOfOther(),
        new AwaitedHealthIsChecked(),
        new HealthCheckTimesFit(),
        new AwsvpcLeavesNamesToVpc(),
        new SoftLimitIsBelowHard(),
    ];
}
