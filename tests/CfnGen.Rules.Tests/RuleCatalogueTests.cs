using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Rules.Tests;

public sealed class RuleCatalogueTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Info.Id)];

    /// <summary>Two rules are about sizes that no example could show.</summary>
    public static TheoryData<string> IdsWithExamples => [.. RuleCatalogue.All.Where(rule => rule.Info.Wrong is not null).Select(rule => rule.Info.Id)];

    [Fact]
    public void Holds_every_rule_that_is_written()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);

        var listed = RuleCatalogue.All.Select(rule => rule.GetType());

        Assert.Equal(written.OrderBy(type => type.Name, StringComparer.Ordinal), listed.OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Holds_every_group_that_is_written()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RuleGroup)));

        var listed = RuleCatalogue.Groups.Select(group => group.GetType());

        Assert.Equal(written.OrderBy(type => type.Name, StringComparer.Ordinal), listed.OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void A_group_holds_rules_of_its_own_folder_in_the_order_of_their_ids()
    {
        var strangers = RuleCatalogue.Groups.SelectMany(group => group.Rules.Where(rule => rule.GetType().Namespace != group.GetType().Namespace));

        var disordered = RuleCatalogue.Groups.Where(group => !group.Rules.Select(rule => rule.Info.Id).Order(StringComparer.Ordinal).SequenceEqual(group.Rules.Select(rule => rule.Info.Id)));

        Assert.Empty(strangers);
        Assert.Empty(disordered);
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void The_group_of_a_rule_runs_for_the_example_that_it_shows_as_wrong(string id)
    {
        var rule = Rule(id);

        var findings = TemplateChecker.Check(Read(rule.Info.Wrong!));

        Assert.True(findings.Any(finding => finding.Rule == rule.Info) == rule.Info.OnByDefault);
    }

    [Fact]
    public void Lists_rules_by_ascending_ids_so_that_none_stands_twice()
    {
        var ids = RuleCatalogue.Rules.Select(rule => rule.Id).ToArray();

        var ordered = ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Equal(ordered, ids);
    }

    [Fact]
    public void Finds_a_rule_by_its_id_in_any_case()
    {
        var found = RuleCatalogue.Find("cg2001");

        Assert.Equal("CG2001", found?.Id);
        Assert.Null(RuleCatalogue.Find("CG0000"));
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void A_rule_reports_the_example_that_it_shows_as_wrong(string id)
    {
        var rule = Rule(id);

        var findings = TemplateChecker.Check(Read(rule.Info.Wrong!), rule);

        Assert.NotEmpty(findings);
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void No_rule_finds_an_error_in_the_example_that_it_shows_as_right(string id)
    {
        var rule = Rule(id);

        var findings = TemplateChecker.Check(Read(rule.Info.Right!)).Where(finding => finding.Severity == Severity.Error || finding.Rule == rule.Info);

        Assert.Empty(findings);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_lies_in_the_folder_of_its_family_and_says_sentences(string id)
    {
        var rule = Rule(id);

        var family = rule.GetType().Namespace!.Split('.')[2];

        Assert.Contains(family, Families[id[2]]);
        Assert.EndsWith(".", rule.Info.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Info.Why, StringComparison.Ordinal);
        Assert.StartsWith("https://docs.aws.amazon.com/", rule.Info.Source, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_test_class(string id)
    {
        var rule = Rule(id).GetType();

        var tests = typeof(RuleCatalogueTests).Assembly.GetType($"{rule.Namespace!.Replace("CfnGen.Rules", "CfnGen.Rules.Tests", StringComparison.Ordinal)}.{rule.Name}Tests");

        Assert.NotNull(tests);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_finding_with_its_place()
    {
        var problem = Assert.Throws<TemplateFormatException>(() => Read(RuleCatalogue.FileIsTemplate.Wrong!));

        var finding = TemplateChecker.Unreadable(problem);

        Assert.Equal(("CG1000", Severity.Error, 4, 5), (finding.Rule.Id, finding.Severity, finding.Location.Line, finding.Location.Column));
    }

    private static readonly Dictionary<char, string[]> Families = new()
    {
        ['1'] = ["TemplateRules"],
        ['2'] = ["ReferenceRules", "FunctionRules"],
        ['3'] = ["PropertyRules"],
        ['4'] = ["SecurityRules"],
        ['5'] = ["OperationsRules"],
        ['6'] = ["NamingRules"],
    };

    private static Rule Rule(string id) => RuleCatalogue.All.Single(rule => rule.Info.Id == id);

    private static TemplateDocument Read(string template) => TemplateReader.Read(Encoding.UTF8.GetBytes(template));
}
