using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Mutations;

/// <summary>Whether a change replaces is what the catalogue says of the changed property, or of one around it.</summary>
public sealed class CatalogueVerdictTests
{
    // The catalogue calls these conditional; the group's UpdatePolicy is the condition, so that the plan knows more.
    private static readonly string[] DecidedByUpdatePolicy = ["LaunchConfigurationName", "LaunchTemplate", "MixedInstancesPolicy", "VPCZoneIdentifier", "PlacementGroup"];

    public static TheoryData<string> Templates => SampleTemplates.Names;

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_changed_value_replaces_where_the_catalogue_says_so(string name)
    {
        var template = SampleTemplates.Read(name);
        var mutations = MutationsOf.Some(MutationsOf.Values(template).Where(IsProperty).Where(mutation => !IsDecidedByUpdatePolicy(mutation, template)));

        var wrong = mutations.Where(mutation => !IsExpected(Verdict(template, mutation), Expected(template, mutation))).Select(mutation => mutation.ToString());

        Assert.NotEmpty(mutations);
        Assert.Empty(wrong);
    }

    private static bool IsProperty(Mutation mutation) => mutation.Place is ["Resources", _, "Properties", ..];

    private static bool IsDecidedByUpdatePolicy(Mutation mutation, TemplateDocument template) =>
        TypeOf(template, mutation.Place[1]) == "AWS::AutoScaling::AutoScalingGroup" && DecidedByUpdatePolicy.Contains(mutation.Place[3]);

    // What depends is decided where the templates tell on what.
    private static bool IsExpected(UpdateEffect verdict, UpdateEffect expected) => verdict == expected || (expected == UpdateEffect.ReplacementIf && verdict is UpdateEffect.None or UpdateEffect.Replacement);

    private static UpdateEffect Verdict(TemplateDocument template, Mutation mutation)
    {
        var change = Planner.Of(template, mutation.Document).Resources.Single(resource => resource.LogicalId == mutation.Place[1]).Changes.Single(value => value.Cause is null);
        return change.Effect < UpdateEffect.ReplacementIf ? UpdateEffect.None : change.Effect;
    }

    // The same answer by a shorter way: the worst update behaviour of the properties on the way to the value.
    private static UpdateEffect Expected(TemplateDocument template, Mutation mutation)
    {
        var type = ResourceCatalogue.Find(TypeOf(template, mutation.Place[1]))!;
        var property = type.Properties.Find(mutation.Place[3]);
        var worst = UpdateBehavior.NoInterruption;
        foreach (var key in mutation.Place.Skip(4).Append(""))
        {
            worst = property is not null && property.Update > worst ? property.Update : worst;
            var next = property?.Type.Innermost is DefinitionType definition ? type.Definitions.Find(definition.Name)?.Properties.Find(key) : null;
            property = next ?? (int.TryParse(key, out _) ? property : null);
        }

        return worst switch
        {
            UpdateBehavior.Replacement => UpdateEffect.Replacement,
            UpdateBehavior.ConditionalReplacement => UpdateEffect.ReplacementIf,
            UpdateBehavior.NotSupported => UpdateEffect.Refused,

            // What the provider of a custom resource does, nobody knows.
            _ when type.Name == "AWS::CloudFormation::CustomResource" => UpdateEffect.ReplacementIf,
            _ => UpdateEffect.None,
        };
    }

    private static string TypeOf(TemplateDocument template, string logicalId) =>
        ((ScalarNode)((MappingNode)((MappingNode)template.Root["Resources"]!)[logicalId]!)["Type"]!).Text;
}
