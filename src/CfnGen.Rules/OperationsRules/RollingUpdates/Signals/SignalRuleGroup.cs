namespace CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

/// <summary>The rules about the signals that a creation or an update waits for.</summary>
internal sealed class SignalRuleGroup() : RuleGroup("AWS::AutoScaling::", "AWS::EC2::Instance", "AWS::CloudFormation::WaitCondition")
{
    protected override Rule[] Make() =>
    [
        new WaitsAreDurations(),
        new AwaitedSignalIsSent(),
        new UpdateWaitsAsCreationDoes(),
        new SignalsHaveTime(),
        new SignalCountCanBeReached(),
        new CreationWaitsForEveryInstance(),
        new UpdateIsAsPatientAsCreation(),
    ];
}
