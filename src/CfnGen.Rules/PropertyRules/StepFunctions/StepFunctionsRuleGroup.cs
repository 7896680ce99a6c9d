namespace CfnGen.Rules.PropertyRules.StepFunctions;

/// <summary>The rules about what only Step Functions knows.</summary>
internal sealed class StepFunctionsRuleGroup() : RuleGroup("AWS::StepFunctions::")
{
    protected override Rule[] Make() =>
    [
        new StatesLeadToStates(),
    ];
}
