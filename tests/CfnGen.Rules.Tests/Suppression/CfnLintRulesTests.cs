using CfnGen.Rules.Suppression;

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
}
