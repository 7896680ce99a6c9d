namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>The rules about sections and what they hold, as far as names and numbers go.</summary>
internal sealed class SectionRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new SectionIsKnown(),
        new TemplateHasResources(),
        new FormatVersionIsKnown(),
        new DescriptionFits(),
        new SectionHasItsForm(),
        new NameIsAlphanumeric(),
        new NamesDiffer(),
        new CountsFit(),
        new NothingIsNull(),
        new TransformNamesMacros(),
        new UserDataFits(),
        new ReasonIsGiven(),
        new TemplateFitsInline(),
        new InterfaceIsWellFormed(),
        new InterfaceNamesParameters(),
        new CountsLeaveRoom(),
    ];
}
