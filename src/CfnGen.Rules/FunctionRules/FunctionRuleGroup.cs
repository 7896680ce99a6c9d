namespace CfnGen.Rules.FunctionRules;

/// <summary>The rules about what functions are given.</summary>
internal sealed class FunctionRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new FunctionIsKnown(),
        new LanguageExtensionsAreNamed(),
        new RefNamesOneThing(),
        new GetAttNamesAnAttribute(),
        new SubTakesTextAndVariables(),
        new JoinTakesAList(),
        new SelectTakesAnIndex(),
        new SplitTakesAText(),
        new FindInMapTakesThreeNames(),
        new IfTakesThree(),
        new ConditionFunctionsTakeConditions(),
        new TextFunctionsTakeText(),
        new CidrTakesARange(),
        new ResultFitsProperty(),
        new VariableIsSubstituted(),
        new StackOutputIsNamed(),
    ];
}
