using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Tests.EveryStack;

/// <summary>Asks one question of every stack of the catalogue.</summary>
internal static class Judge
{
    private static readonly Lazy<IReadOnlyDictionary<string, TemplateDocument>> Catalogue = new(() =>
        StackCatalogue.Create().ToDictionary(stack => stack.Name, stack => stack.ToTemplate(), StringComparer.Ordinal));

    /// <summary>The names of all stacks, one a test.</summary>
    public static TheoryData<string> Stacks => [.. StackCatalogue.Create().Select(stack => stack.Name)];

    /// <summary>All stacks with their templates.</summary>
    public static IReadOnlyDictionary<string, TemplateDocument> Templates => Catalogue.Value;

    /// <summary>Fails with one line for each finding: the stack, then what the judge says: the resource, and what to do.</summary>
    public static void AssertNone(string stack, Func<TemplateDocument, IEnumerable<string>> findings)
    {
        var found = findings(Templates[stack]).Select(finding => $"{stack}: {finding}").ToList();

        Assert.True(found.Count == 0, $"{found.Count} finding(s):\n{string.Join('\n', found)}");
    }
}
