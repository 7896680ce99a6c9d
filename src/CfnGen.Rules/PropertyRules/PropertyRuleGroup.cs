namespace CfnGen.Rules.PropertyRules;

/// <summary>The rules about what the catalogue says of properties, whatever the service.</summary>
internal sealed class PropertyRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new ResourceTypeIsKnown(),
        new PropertyIsKnown(),
        new RequiredPropertyIsSet(),
        new ValueHasItsType(),
        new ValueIsAllowed(),
        new TextMatchesPattern(),
        new TextLengthFits(),
        new NumberIsInRange(),
        new ItemCountFits(),
        new ItemsAreUnique(),
        new ReadOnlyPropertyIsNotSet(),
        new PropertiesExcludeEachOther(),
        new CompanionPropertyIsSet(),
        new OneAlternativeIsChosen(),
        new TypeIsNotOutOfDate(),
    ];
}
