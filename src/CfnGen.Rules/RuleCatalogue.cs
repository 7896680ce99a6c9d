using CfnGen.Rules.FunctionRules;
using CfnGen.Rules.PropertyRules;
using CfnGen.Rules.PropertyRules.EC2;
using CfnGen.Rules.PropertyRules.IAM;
using CfnGen.Rules.PropertyRules.Lambda;
using CfnGen.Rules.ReferenceRules;
using CfnGen.Rules.TemplateRules.Declarations;
using CfnGen.Rules.TemplateRules.Entries;
using CfnGen.Rules.TemplateRules.Parameters;
using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules;

/// <summary>All rules, in the order of their ids.</summary>
public static class RuleCatalogue
{
    /// <summary>No rule over a template, but what there is to say of a file that is none.</summary>
    internal static RuleInfo FileIsTemplate { get; } = new("CG1000", Severity.Error,
        "A file is YAML or JSON that CloudFormation can read.",
        "CloudFormation refuses it; keys that stand twice it lets pass, and one of the values is lost silently.",
        Guide.Formats)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Type: AWS::SNS::Topic
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    internal static IReadOnlyList<Rule> All { get; } =
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
        new ParameterHasKnownKeys(),
        new ParameterTypeIsKnown(),
        new DefaultIsAllowed(),
        new ConstraintFitsType(),
        new MappingHasTwoLevels(),
        new ConditionIsComputed(),
        new RuleAsserts(),
        new OutputHasValue(),
        new OutputIsText(),
        new ExportNamesDiffer(),
        new ResourceHasKnownKeys(),
        new DeletionPolicyIsKnown(),
        new UpdatePolicyIsKnown(),
        new InitIsWellFormed(),
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
        new ParameterIsUsed(),
        new MappingIsUsed(),
        new ConditionIsUsed(),
        new BranchCanHappen(),
        new ConditionCanHold(),
        new SubHasVariables(),
        new DependsOnIsNeeded(),
        new DynamicReferenceIsWellFormed(),
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
        new AddressRangeIsValid(),
        new IdHasItsForm(),
        new PortsGoWithProtocol(),
        new RuntimeIsAlive(),
        new PolicyIsWellFormed(),
    ];

    /// <summary>What there is to know of each rule.</summary>
    public static IReadOnlyList<RuleInfo> Rules { get; } = Infos();

    /// <summary>The rule of this id, or null.</summary>
    public static RuleInfo? Find(string id)
    {
        foreach (var rule in Rules)
        {
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                return rule;
            }
        }

        return null;
    }

    private static RuleInfo[] Infos()
    {
        var infos = new RuleInfo[All.Count + 1];
        infos[0] = FileIsTemplate;
        for (var index = 0; index < All.Count; index++)
        {
            infos[index + 1] = All[index].Info;
        }

        return infos;
    }
}
