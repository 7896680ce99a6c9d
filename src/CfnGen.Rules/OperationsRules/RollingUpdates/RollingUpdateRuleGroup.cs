namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>The rules about how groups of instances are created and updated.</summary>
internal sealed class RollingUpdateRuleGroup() : RuleGroup("AWS::AutoScaling::", "AWS::EC2::Instance", "AWS::CloudFormation::WaitCondition")
{
    protected override Rule[] Make() =>
    [
        new BatchFitsBelowMaxSize(),
        new BatchIsWithinItsLimits(),
        new WaitsAreDurations(),
        new SuspendedProcessesExist(),
        new UpdateGoesOneWay(),
        new ReplacementIsProven(),
        new AwaitedSignalIsSent(),
        new UpdateWaitsAsCreationDoes(),
        new SignalsHaveTime(),
        new SignalCountCanBeReached(),
        new CreationWaitsForEveryInstance(),
        new UpdateIsNotDisturbed(),
        new UpdateKeepsLaunching(),
        new ScheduledSizesSurviveUpdates(),
        new UpdateKeepsInstancesInService(),
        new InstancesInServiceFitTheGroup(),
        new LaunchTemplateVersionIsNumbered(),
        new UpdateIsAsPatientAsCreation(),
        new ChangesReachInstances(),
    ];
}
