using CfnGen.Rules.Suppression;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Rules.Tests.Suppression;

public sealed class CfnLintRulesTests
{
    [Fact]
    public void Name_rules_that_there_are()
    {
        var named = CfnLintRules.Theirs.SelectMany(CfnLintRules.OursFor).Distinct(StringComparer.Ordinal);

        Assert.All(named, id => Assert.NotNull(RuleCatalogue.Find(id)));
    }

    [Fact]
    public void Know_nothing_of_an_id_that_has_no_rule_of_ours()
    {
        Assert.Empty(CfnLintRules.OursFor("E9999"));
    }

    [Fact]
    public void Are_the_ones_that_the_documentation_lists()
    {
        var page = File.ReadAllLines(RepositoryRoot.Combine("docs/check-vs-cfn-lint.md"));

        var listed = page.Where(line => line.Length > 7 && line.StartsWith("| ", StringComparison.Ordinal) && line[2] is 'E' or 'I' or 'W' && line[7] == ' ');

        Assert.Equal(CfnLintRules.Theirs.Order(StringComparer.Ordinal).Select(id => $"| {id} | {string.Join(", ", CfnLintRules.OursFor(id))} |"), listed);
    }
}
