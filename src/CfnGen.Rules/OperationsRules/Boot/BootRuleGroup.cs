namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>The rules about what instances do when they start.</summary>
internal sealed class BootRuleGroup() : RuleGroup("AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::")
{
    protected override Rule[] Make() =>
    [
        new BootNamesAResourceThatExists(),
        new InitReadsMetadata(),
        new ConfigSetExists(),
        new SignalNamesWhatWaits(),
        new BootAsksItsOwnStack(),
        new BootAsksItsOwnRegion(),
        new ExitCodeIsThatOfInit(),
        new FailedBootIsTold(),
        new HookNamesItsResource(),
        new InitWorkRollsInstances(),
        new UserDataIsRecognised(),
        new GracePeriodCoversBoot(),
        new LoadBalancerHealthCounts(),
    ];
}
