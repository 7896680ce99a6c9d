namespace CfnGen.Rules.FunctionRules.Clarity;

/// <summary>The rules about functions that do nothing, or that another one says better.</summary>
internal sealed class ClarityRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new SubUsesItsVariables(),
        new JoinJoinsSeveral(),
        new PseudoParameterIsReferredTo(),
        new EqualsComparesWhatMayDiffer(),
        new SubIsWrittenForJoin(),
        new ArnNamesNoPartition(),
        new SubClosesItsVariables(),
    ];
}
