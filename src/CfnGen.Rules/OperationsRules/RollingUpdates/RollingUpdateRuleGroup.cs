namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>The rules about how groups of instances are created and updated.</summary>
internal sealed class RollingUpdateRuleGroup() : RuleGroup("AWS::AutoScaling::")
{
    protected override Rule[] Make() =>
    [
        new BatchFitsBelowMaxSize(),
        new BatchIsWithinItsLimits(),
        new SuspendedProcessesExist(),
        new UpdateGoesOneWay(),
        new ReplacementIsProven(),
        new UpdateIsNotDisturbed(),
        new UpdateKeepsLaunching(),
        new ScheduledSizesSurviveUpdates(),
        new UpdateKeepsInstancesInService(),
        new InstancesInServiceFitTheGroup(),
        new LaunchTemplateVersionIsNumbered(),
        new ChangesReachInstances(),
    ];
}
