using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.SecurityRules.Secrets;
using CfnGen.Rules.Suppression;

namespace CfnGen.Rules.Templates;

/// <summary>What a template says, found out once for all rules.</summary>
internal sealed class CheckedTemplate
{
    private readonly List<CheckedResource> resources = [];
    private readonly List<CheckedResource> loopResources = [];
    private readonly KnownTypes types = new();
    private readonly WalkedTree walked = new();
    private PropertyTree? properties;
    private List<Policies.PolicyStatement>? policyStatements;
    private IReadOnlyList<string>? hiddenTexts;

    public CheckedTemplate(TemplateDocument document)
    {
        Root = Place.OfRoot(document);
        Parameters = Section(SectionNames.Parameters);
        Mappings = Section(SectionNames.Mappings);
        ConditionSection = Section(SectionNames.Conditions);
        Rules = Section(SectionNames.Rules);
        Resources = Section(SectionNames.Resources);
        Outputs = Section(SectionNames.Outputs);
        Macros = new(Root[SectionNames.Transform]);
        Conditions = new(ConditionSection, Parameters);
        foreach (var entry in Resources.Entries)
        {
            if (entry.Node is MappingNode)
            {
                resources.Add(new(entry, types));
            }
        }

        CollectLoops(Resources.Place);
        Suppressions = new(Root, resources);
        Walk(ConditionSection);
        Walk(Rules);
        Walk(Resources);
        Walk(Outputs);
        WalkHidden(Resources);
        WalkHidden(Outputs);
    }

    /// <summary>How large the file is; null: it is not known.</summary>
    public TemplateSize? Size { get; init; }

    public Place Root { get; }

    public TemplateSection Parameters { get; }

    public TemplateSection Mappings { get; }

    public TemplateSection ConditionSection { get; }

    public TemplateSection Rules { get; }

    public TemplateSection Resources { get; }

    public TemplateSection Outputs { get; }

    public Macros Macros { get; }

    /// <summary>What can hold at the same time.</summary>
    public ConditionTable Conditions { get; }

    /// <summary>The resources that are mappings, in the order of the page.</summary>
    public IReadOnlyList<CheckedResource> AllResources => resources;

    /// <summary>What stands in the loops of the resources, once each, as it is written.</summary>
    public IReadOnlyList<CheckedResource> LoopResources => loopResources;

    /// <summary>Every call of a function in conditions, rules, resources and outputs, outer ones first.</summary>
    public IReadOnlyList<Call> Calls => walked.Calls;

    /// <summary>Every name of another entry.</summary>
    public IReadOnlyList<Reference> References => walked.References;

    /// <summary>Every <c>Fn::ForEach</c>.</summary>
    public IReadOnlyList<Place> Loops => walked.Loops;

    /// <summary>Keys that look like functions but call none.</summary>
    public IReadOnlyList<Place> StrayFunctions => walked.StrayFunctions;

    /// <summary>Texts with a brace; those of <c>Fn::Sub</c> only where they hold a dynamic reference.</summary>
    public IReadOnlyList<Place> TextsWithBraces => walked.TextsWithBraces;

    /// <summary>The properties beside what the catalogue says of them; made when a rule first asks.</summary>
    public PropertyTree Properties => properties ??= new(this);

    /// <summary>The statements of all policies; made when a rule first asks.</summary>
    public IReadOnlyList<Policies.PolicyStatement> PolicyStatements => policyStatements ??= Policies.PolicyStatement.AllOf(this);

    public Suppressions Suppressions { get; }

    /// <summary>What no finding may repeat; made when the first finding asks.</summary>
    public IReadOnlyList<string> HiddenTexts => hiddenTexts ??= SecretPlaces.HiddenTexts(Parameters);

    public IEnumerable<CheckedResource> ResourcesOf(string type)
    {
        foreach (var resource in resources)
        {
            if (string.Equals(resource.Type, type, StringComparison.Ordinal))
            {
                yield return resource;
            }
        }
    }

    public CheckedResource? FindResource(string name)
    {
        // A template has at most 500, and only references that are looked at closer come here.
        foreach (var resource in resources)
        {
            if (string.Equals(resource.Name, name, StringComparison.Ordinal))
            {
                return resource;
            }
        }

        return null;
    }

    private void CollectLoops(Place? body)
    {
        foreach (var entry in body?.Entries ?? [])
        {
            if (TemplateSection.IsLoop(entry.Name) && entry.Items is [_, _, var inner])
            {
                CollectLoops(inner);
            }
            else if (body != Resources.Place && entry.Node is MappingNode)
            {
                loopResources.Add(new(entry, types, isMadeByLoop: true));
            }
        }
    }

    private TemplateSection Section(string name) => new(name, Root[name]);

    private void Walk(TemplateSection section)
    {
        foreach (var entry in section.Entries)
        {
            var owner = new Owner(section.Name, entry);
            var when = Assumptions.None;
            if (section == Resources || section == Outputs)
            {
                when = ConditionOf(entry, owner);
                NoteDependsOn(entry, owner);
            }

            new TreeWalk(owner, walked).Visit(entry, when);
        }
    }

    // What stands in a loop over whole entries uses parameters and conditions too.
    private void WalkHidden(TemplateSection section)
    {
        foreach (var entry in section.Place?.Entries ?? [])
        {
            if (TemplateSection.IsLoop(entry.Name))
            {
                new TreeWalk(new(section.Name, entry), walked).VisitLoop(entry);
            }
        }
    }

    private Assumptions ConditionOf(Place entry, Owner owner)
    {
        if (entry["Condition"] is not { Text: { } condition } place)
        {
            return Assumptions.None;
        }

        walked.References.Add(new(ReferenceKind.Condition, condition, null, place, owner, Assumptions.None));
        return Assumptions.None.Suppose(condition, true);
    }

    private void NoteDependsOn(Place entry, Owner owner)
    {
        if (!owner.IsResource)
        {
            return;
        }

        foreach (var name in new CheckedResource(entry, types).DependsOn)
        {
            if (name.Text is { } target)
            {
                walked.References.Add(new(ReferenceKind.DependsOn, target, null, name, owner, Assumptions.None));
            }
        }
    }
}
