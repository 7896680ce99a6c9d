using CfnGen.Model.Documents;

namespace CfnGen.Planning.Tests.Mutations;

/// <summary>Whatever one thing goes from a template, or comes to it, the plan says it once.</summary>
public sealed class SingleRemovalTests
{
    public static TheoryData<string> Templates => SampleTemplates.Names;

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_removed_value_is_reported_once(string name)
    {
        var template = SampleTemplates.Read(name);
        var mutations = MutationsOf.Some(MutationsOf.Removals(template).Where(mutation => IsOneThing(mutation) && !IsDefault(template, mutation)));

        var wrong = mutations.Where(mutation => ReportedChanges.Count(Planner.Of(template, mutation.Document)) != 1).Select(mutation => mutation.ToString());

        Assert.NotEmpty(mutations);
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void An_added_value_is_reported_once(string name)
    {
        var template = SampleTemplates.Read(name);
        var mutations = MutationsOf.Some(MutationsOf.Removals(template).Where(mutation => IsOneThing(mutation) && !IsDefault(template, mutation)));

        var wrong = mutations.Where(mutation => ReportedChanges.Count(Planner.Of(mutation.Document, template)) != 1).Select(mutation => mutation.ToString());

        Assert.NotEmpty(mutations);
        Assert.Empty(wrong);
    }

    // A section and the properties of a resource are as many things as they hold.
    private static bool IsOneThing(Mutation mutation) => mutation.Place is not ([_] or ["Resources", _, "Properties"]);

    // A policy that says what holds without it is no change.
    private static bool IsDefault(TemplateDocument template, Mutation mutation) =>
        mutation.Place is ["Resources", var id, "DeletionPolicy" or "UpdateReplacePolicy"]
        && ((template.Root["Resources"] as MappingNode)?[id] as MappingNode)?[mutation.Place[2]] is ScalarNode { Text: "Delete" };
}
