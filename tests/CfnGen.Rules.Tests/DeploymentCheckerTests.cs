using CfnGen.Rules.Configuration;
using CfnGen.Rules.DeploymentRules;
using CfnGen.Rules.Tests.DeploymentRules;

namespace CfnGen.Rules.Tests;

public sealed class DeploymentCheckerTests
{
    private const string FileName = "alerts.deployment.yaml";

    public static TheoryData<string> Ids => [.. RuleCatalogue.DeploymentRules.Select(rule => rule.Info.Id)];

    [Fact]
    public void Runs_every_rule_that_is_written()
    {
        var written = typeof(DeploymentRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DeploymentRule)));

        var listed = RuleCatalogue.DeploymentRules.Select(rule => rule.GetType());

        Assert.Equal(written.OrderBy(type => type.Name, StringComparer.Ordinal), listed.OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_reports_the_example_that_it_shows_as_wrong_and_no_rule_the_right_one(string id)
    {
        var info = RuleCatalogue.Find(id)!;

        var wrong = Findings(info.Wrong!);
        var right = Findings(info.Right!);

        Assert.Contains(id, wrong.Select(finding => finding.Rule.Id));
        Assert.DoesNotContain(right, finding => finding.Severity == Severity.Error || finding.Rule.Id == id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_test_class_and_says_sentences(string id)
    {
        var rule = RuleCatalogue.DeploymentRules.Single(rule => rule.Info.Id == id);

        var tests = typeof(DeploymentCheckerTests).Assembly.GetType($"CfnGen.Rules.Tests.DeploymentRules.{rule.GetType().Name}Tests");

        Assert.NotNull(tests);
        Assert.StartsWith("CG18", id, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Info.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Info.Why, StringComparison.Ordinal);
        Assert.StartsWith("https://docs.aws.amazon.com/", rule.Info.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_what_the_settings_say()
    {
        var settings = RuleSettings.Read(Check.Read("rules: {CG1803: off, CG1802: error}"));

        var findings = DeploymentChecker.Check(Check.Read("template-file-path: a\ntag: {}\nparameters: {Size: 4}"), FileName, null, settings);

        Assert.Equal(("CG1802", Severity.Error), (Assert.Single(findings).Rule.Id, findings[0].Severity));
    }

    [Fact]
    public void Gives_the_path_of_the_template_that_a_file_names()
    {
        var path = DeploymentChecker.TemplatePathIn(Check.Read("template-file-path: output/alerts.yaml"));

        Assert.Equal("output/alerts.yaml", path);
        Assert.Null(DeploymentChecker.TemplatePathIn(Check.Read("""{"Parameters": {"Stage": "prod"}}""")));
    }

    [Theory]
    [InlineData("template-file-path: {}")]
    [InlineData("template-file-path: a\nparameters: 1\ntags: []")]
    [InlineData("template-file-path: a\nparameters: {A: [[]], B: !Ref C, C: }\ntags: {A: {}}")]
    [InlineData("""{"StackPolicy": {"Statement": {"Action": {}, "Resource": [[], {}]}}, "Parameters": [1]}""")]
    public void Survives_any_tree(string file)
    {
        var failure = Record.Exception(() => Findings(file));

        Assert.Null(failure);
    }

    private static IReadOnlyList<Finding> Findings(string file)
    {
        var document = Check.Read(file);
        return DeploymentChecker.Check(document, DeploymentChecker.Recognises(document, "") ? "" : FileName, Check.Read(DeploymentCheck.Template), RuleSettings.Standard);
    }
}
