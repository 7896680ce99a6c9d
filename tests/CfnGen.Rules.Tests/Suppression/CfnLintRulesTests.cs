using CfnGen.Rules.Suppression;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Rules.Tests.Suppression;

public sealed class CfnLintRulesTests
{
    /// <summary>What <c>cfn-lint --list-rules</c> lists.</summary>
    private static readonly string[] All = File.ReadAllLines(RepositoryRoot.Combine("tests/CfnGen.Rules.Tests/Suppression/cfn-lint-1.51.0-rules.txt"));

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
        var listed = Rows().Where(row => row.Ours.StartsWith("CG", StringComparison.Ordinal));

        var known = CfnLintRules.Theirs.Order(StringComparer.Ordinal).Select(id => new Row(id, string.Join(", ", CfnLintRules.OursFor(id))));

        Assert.Equal(known, listed);
    }

    [Fact]
    public void Each_id_of_cfn_lint_has_a_rule_or_a_reason_in_the_documentation()
    {
        var rows = Rows();

        Assert.Equal(All, rows.Select(row => row.Theirs).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(rows, row => string.IsNullOrWhiteSpace(row.Ours));
    }

    private static Row[] Rows() =>
    [
        .. File.ReadAllLines(RepositoryRoot.Combine("docs/check-vs-cfn-lint.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells is ["", [('E' or 'I' or 'W'), _, _, _, _], _, ""])
            .Select(cells => new Row(cells[1], cells[2])),
    ];

    private sealed record Row(string Theirs, string Ours);
}
