namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>The rules about what only Auto Scaling knows of its groups.</summary>
internal sealed class AutoScalingRuleGroup() : RuleGroup("AWS::AutoScaling::")
{
    /// <summary>The type of groups.</summary>
    public const string Group = "AWS::AutoScaling::AutoScalingGroup";

    protected override Rule[] Make() =>
    [
        new MaxIsNotBelowMin(),
        new DesiredLiesBetween(),
        new CheckByEC2StandsAlone(),
        new GroupLiesSomewhere(),
        new LifetimeFits(),
        new WeightsAreAllGiven(),
        new GroupMetricsAreKnown(),
        new TerminationPoliciesAreKnown(),
        new TemplateNamesGroupsById(),
        new ScheduledActionChangesSomething(),
    ];
}
