using CfnGen.Cli.Checking;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model.Documents;
using CfnGen.Rules;
using CfnGen.Rules.Configuration;
using Newtonsoft.Json.Linq;

namespace CfnGen.Cli.Tests.Checking;

public sealed class SarifReportTests
{
    [Fact]
    public void Describes_every_rule_once()
    {
        var driver = Report().SelectToken("runs[0].tool.driver")!;

        Assert.Equal(RuleCatalogue.Rules.Select(rule => rule.Id), driver["rules"]!.Select(rule => (string)rule["id"]!));
    }

    [Fact]
    public void Names_rule_level_and_place_of_a_finding_in_a_file()
    {
        var source = new CheckedSource("a b.yaml", [TemplateChecker.Unreadable(new("It is broken.", SourceLocation.InFile("a b.yaml", 3, 5)))], []);

        var result = Report(source).SelectToken("runs[0].results[0]")!;

        Assert.Equal(
            ("CG1000", "error", "It is broken.", "a%20b.yaml", 3, 5),
            ((string)result["ruleId"]!, (string)result["level"]!, (string)result.SelectToken("message.text")!, (string)result.SelectToken("locations[0].physicalLocation.artifactLocation.uri")!,
             (int)result.SelectToken("locations[0].physicalLocation.region.startLine")!, (int)result.SelectToken("locations[0].physicalLocation.region.startColumn")!));
    }

    [Fact]
    public void Names_the_member_of_a_stack()
    {
        var target = CheckTarget.Of(new MistakenStack());

        var location = Report(target.Check(RuleSettings.Standard, new())!).SelectToken("runs[0].results[0].locations[0]")!;

        Assert.Null(location["physicalLocation"]);
        Assert.Equal("MistakenStack.Alerts (Resources/Alerts/Properties/TracingConfig)", (string)location.SelectToken("logicalLocations[0].fullyQualifiedName")!);
    }

    private static JObject Report(params CheckedSource[] sources)
    {
        using var text = new StringWriter();
        new SarifReport(text).Write(sources);
        return JObject.Parse(text.ToString());
    }
}
