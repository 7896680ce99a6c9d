namespace CfnGen.Rules.PropertyRules.Lifecycle;

/// <summary>The rules about services that end.</summary>
internal sealed class LifecycleRuleGroup() : RuleGroup(
    "AWS::CodeStar::", "AWS::Evidently::", "AWS::IoTAnalytics::", "AWS::IoTEvents::", "AWS::IoTThingsGraph::",
    "AWS::NimbleStudio::", "AWS::OpsWorks::", "AWS::QLDB::", "AWS::AppMesh::", "AWS::FinSpace::",
    "AWS::FraudDetector::", "AWS::Greengrass::", "AWS::Inspector::", "AWS::MediaStore::", "AWS::Pinpoint::",
    "AWS::Proton::", "AWS::SimSpaceWeaver::", "AWS::WAF::", "AWS::WAFRegional::")
{
    protected override Rule[] Make() =>
    [
        new ServiceIsRunning(),
        new ServiceHasTimeLeft(),
    ];
}
