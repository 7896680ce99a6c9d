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

        var wrong = mutations.Where(mutation => ReportedChanges.Count(Planner.Of(template, mutation.Document)) != 1).Select(mutation => mutation.ToString());

        Assert.NotEmpty(mutations);
        Assert.Empty(wrong);
    }
}
