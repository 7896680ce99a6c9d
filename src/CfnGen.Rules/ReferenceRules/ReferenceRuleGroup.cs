namespace CfnGen.Rules.ReferenceRules;

/// <summary>The rules about what references name.</summary>
internal sealed class ReferenceRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new RefTargetExists(),
        new GetAttTargetExists(),
        new AttributeExists(),
        new DependsOnTargetExists(),
        new ConditionExists(),
        new MappingExists(),
        new MappingKeyExists(),
        new ResourcesFormNoRing(),
        new ConditionsFormNoRing(),
        new ReferencedResourceExists(),
        new ChoiceIsMappingKey(),
        new ParameterIsUsed(),
        new MappingIsUsed(),
        new ConditionIsUsed(),
        new BranchCanHappen(),
        new ConditionCanHold(),
        new SubHasVariables(),
        new DependsOnIsNeeded(),
    ];
}
