using CfnGen.Cli.Checking;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model.Documents;
using CfnGen.Rules;
using CfnGen.Rules.Configuration;
using CfnGen.TestKit.Surroundings;
using Newtonsoft.Json.Linq;

namespace CfnGen.Cli.Tests.Checking;

public sealed class SarifReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

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

    [Theory]
    [InlineData("templates/a b.yaml", "templates/a%20b.yaml")]
    [InlineData("templates/a#b.yaml", "templates/a%23b.yaml")]
    public void Writes_files_as_addresses(string file, string address)
    {
        var source = new CheckedSource(file, [TemplateChecker.Unreadable(new("It is broken.", SourceLocation.InFile(file, 3, 5)))], []);

        var uri = Report(source).SelectToken("runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri")!;

        Assert.Equal(address, (string)uri!);
    }

    [Fact]
    public void Names_the_member_of_a_stack_and_the_place_in_its_template()
    {
        var template = folder.Write("mistaken.yaml", new MistakenStack().ToTemplate().ToYaml());

        var location = Report(Mistaken()).SelectToken("runs[0].results[0].locations[0]")!;

        Assert.Equal("MistakenStack.Alerts (Resources/Alerts/Properties/TracingConfig)", (string)location.SelectToken("logicalLocations[0].fullyQualifiedName")!);
        Assert.Equal(
            (new Uri(template).AbsoluteUri, 7, 7),
            ((string)location.SelectToken("physicalLocation.artifactLocation.uri")!, (int)location.SelectToken("physicalLocation.region.startLine")!, (int)location.SelectToken("physicalLocation.region.startColumn")!));
    }

    [Fact]
    public void Names_no_file_where_a_stack_has_none()
    {
        var location = Report(Mistaken()).SelectToken("runs[0].results[0].locations[0]")!;

        Assert.Null(location["physicalLocation"]);
    }

    private static CheckedSource Mistaken() => CheckTarget.Of(new MistakenStack()).Check(RuleSettings.Standard, new())!;

    private JObject Report(params CheckedSource[] sources)
    {
        using var text = new StringWriter();
        new SarifReport(text, new(folder.Path)).Write(sources);
        return JObject.Parse(text.ToString());
    }
}
