using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Mutations;

/// <summary>Whatever one thing changes in a template, the plan says it once.</summary>
public sealed class SingleMutationTests
{
    public static TheoryData<string> Templates => SampleTemplates.Names;

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_changed_value_is_reported_once(string name)
    {
        var template = SampleTemplates.Read(name);
        var mutations = MutationsOf.Some(MutationsOf.Values(template));

        var wrong = mutations.Where(mutation => Count(Planner.Of(template, mutation.Document)) != 1).Select(mutation => mutation.ToString());

        Assert.NotEmpty(mutations);
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_removed_value_is_reported_once(string name)
    {
        var template = SampleTemplates.Read(name);
        var mutations = MutationsOf.Some(MutationsOf.Removals(template).Where(mutation => IsOneThing(mutation) && !IsDefault(template, mutation)));

        var wrong = mutations.Where(mutation => Count(Planner.Of(template, mutation.Document)) != 1).Select(mutation => mutation.ToString());

        Assert.NotEmpty(mutations);
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void An_added_value_is_reported_once(string name)
    {
        var template = SampleTemplates.Read(name);
        var mutations = MutationsOf.Some(MutationsOf.Removals(template).Where(mutation => IsOneThing(mutation) && !IsDefault(template, mutation)));

        var wrong = mutations.Where(mutation => Count(Planner.Of(mutation.Document, template)) != 1).Select(mutation => mutation.ToString());

        Assert.NotEmpty(mutations);
        Assert.Empty(wrong);
    }

    // A section and the properties of a resource are as many things as they hold.
    private static bool IsOneThing(Mutation mutation) => mutation.Place is not ([_] or ["Resources", _, "Properties"]);

    // A policy that says what holds without it is no change.
    private static bool IsDefault(TemplateDocument template, Mutation mutation) =>
        mutation.Place is ["Resources", var id, "DeletionPolicy" or "UpdateReplacePolicy"]
        && ((template.Root["Resources"] as MappingNode)?[id] as MappingNode)?[mutation.Place[2]] is ScalarNode { Text: "Delete" };

    // What follows from a change is told with it, and is not counted.
    private static int Count(Plan plan) =>
        plan.Entries.Sum(entry => entry.Kind == ChangeKind.Changed ? entry.Changes.Count : 1)
        + plan.Resources.Sum(resource => resource.Kind == ChangeKind.Changed ? resource.Changes.Count(change => change.Cause is null) : 1);
}
