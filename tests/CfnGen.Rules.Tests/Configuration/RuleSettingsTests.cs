using CfnGen.Model.Documents;
using CfnGen.Rules.Configuration;

namespace CfnGen.Rules.Tests.Configuration;

public sealed class RuleSettingsTests
{
    private const string UnusedParameter = """
        Parameters:
          Unused: {Type: String}
        Resources:
          Alerts: {Type: AWS::SNS::Topic}
        """;

    [Fact]
    public void Leave_every_rule_as_it_is_when_they_say_nothing()
    {
        var settings = RuleSettings.Read(Check.Read("rules: {}"));

        Assert.All(RuleCatalogue.Rules, rule => Assert.Same(rule.OnByDefault ? rule : null, settings.Apply(rule)));
    }

    [Theory]
    [InlineData("rules: {CG2201: off}")]
    [InlineData("rules: {CG2201: 'off'}")]
    [InlineData("rules: {cg2201: {severity: off, because: The parameters are another team's.}}")]
    [InlineData("""{"rules": {"CG2201": false}}""")]
    public void Turn_a_rule_off(string settings)
    {
        var findings = Findings(settings);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("rules: {CG2201: info}", Severity.Info)]
    [InlineData("rules: {CG2201: error}", Severity.Error)]
    [InlineData("rules: {CG2201: {severity: error}}", Severity.Error)]
    [InlineData("rules: {CG2201: on}", Severity.Warning)]
    public void Change_the_severity_of_its_findings(string settings, Severity severity)
    {
        var finding = Assert.Single(Findings(settings));

        Assert.Equal(("CG2201", severity), (finding.Rule.Id, finding.Severity));
    }

    [Fact]
    public void Decide_which_rules_are_run_when_only_errors_are_asked_for()
    {
        var settings = RuleSettings.Read(Check.Read("rules: {CG2201: error}"));

        var findings = TemplateChecker.Check(Check.Read(UnusedParameter), Severity.Error, settings);

        Assert.Equal("CG2201", Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void Turn_on_a_rule_that_is_off_by_default()
    {
        var rule = new RuleInfo("CG6000", Severity.Info, "A sentence.", "A reason.", "https://docs.aws.amazon.com/") { OnByDefault = false };

        var settings = new RuleSettings(new() { [rule.Id] = rule });

        Assert.Same(rule, settings.Apply(rule));
        Assert.Null(RuleSettings.Standard.Apply(rule));
    }

    [Theory]
    [InlineData("rules:\n  CG221: off", "settings.yaml(2,3): There is no rule 'CG221'. Did you mean 'CG2201'?")]
    [InlineData("rules:\n  CG9999: off", "settings.yaml(2,3): There is no rule 'CG9999': 'cfngen rules' lists them.")]
    [InlineData("rules:\n  CG2201: fatal", "settings.yaml(2,11): CG2201 can be off, on, info, warning or error, and not 'fatal'.")]
    [InlineData("rules:\n  CG2201: [off]", "settings.yaml(2,11): CG2201 can be off, on, info, warning or error, and not a list.")]
    [InlineData("rules:\n  CG2201:", "settings.yaml(2,10): CG2201 can be off, on, info, warning or error, and not nothing.")]
    [InlineData("rules:\n  CG2201: {level: off}", "settings.yaml(2,12): A rule takes 'severity' and 'because', and no 'level'.\nsettings.yaml(2,3): Say what becomes of CG2201: 'severity: off', on, info, warning or error.")]
    [InlineData("rules:\n  CG2201: {severity: off, because: ''}", "settings.yaml(2,36): 'because' takes a sentence: say why CG2201 is not as usual, or leave it out.")]
    [InlineData("rules:\n  CG2201: off\n  cg2201: info", "settings.yaml(3,3): CG2201 stands here twice: keep one of the two.")]
    [InlineData("rules:\n  CG1000: off", "settings.yaml(2,3): CG1000 stays as it is: a file that cannot be read is looked at by no other rule.")]
    [InlineData("rule: {}", "settings.yaml(1,1): There is no setting 'rule': write 'rules', and below it ids with what becomes of them.")]
    [InlineData("rules: [CG2201]", "settings.yaml(1,8): 'rules' takes ids with what becomes of them, such as 'CG2201: off', and not a list.")]
    public void Are_refused_with_the_place_of_each_mistake(string settings, string message)
    {
        var document = TemplateReader.Read(System.Text.Encoding.UTF8.GetBytes(settings), "settings.yaml");

        var wrong = Assert.Throws<RuleSettingsException>(() => RuleSettings.Read(document));

        Assert.Equal(message, wrong.Message);
    }

    private static IReadOnlyList<Finding> Findings(string settings) =>
        TemplateChecker.Check(Check.Read(UnusedParameter), settings: RuleSettings.Read(Check.Read(settings)));
}
