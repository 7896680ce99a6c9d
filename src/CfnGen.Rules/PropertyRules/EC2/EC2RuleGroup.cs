namespace CfnGen.Rules.PropertyRules.EC2;

/// <summary>The rules about names that EC2 gives, which resources of all services are given: ids, zones, types of instances.</summary>
internal sealed class EC2RuleGroup() : RuleGroup
{
    protected override Rule[] Make() =>
    [
        new ImageIdHasItsForm(),
        new ImageParameterHasItsType(),
        new ZoneIsNotWrittenOut(),
        new InstanceTypeIsOfToday(),
    ];
}
