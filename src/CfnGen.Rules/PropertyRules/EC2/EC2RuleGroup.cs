namespace CfnGen.Rules.PropertyRules.EC2;

/// <summary>The rules about what only EC2 knows.</summary>
internal sealed class EC2RuleGroup() : RuleGroup("AWS::EC2::")
{
    protected override Rule[] Make() =>
    [
        new AddressRangeIsValid(),
        new IdHasItsForm(),
        new PortsGoWithProtocol(),
    ];
}
