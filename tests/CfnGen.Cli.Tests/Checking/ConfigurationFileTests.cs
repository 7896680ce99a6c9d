using CfnGen.Cli.Checking;
using CfnGen.Rules;
using CfnGen.Rules.Configuration;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Checking;

public sealed class ConfigurationFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Is_found_in_a_folder_above()
    {
        folder.Write("cfngen.yaml", "rules: {CG2201: off}");
        folder.Write("a/b/template.yaml", "");

        var settings = ConfigurationFile.Load(null, folder.Combine("a/b"));

        Assert.Null(settings.Apply(RuleCatalogue.Find("CG2201")!));
    }

    [Fact]
    public void Is_the_nearest_one()
    {
        folder.Write("cfngen.yaml", "rules: {CG2201: off}");
        folder.Write("a/cfngen.yaml", "rules: {CG2202: off}");

        var settings = ConfigurationFile.Load(null, folder.Combine("a"));

        Assert.NotNull(settings.Apply(RuleCatalogue.Find("CG2201")!));
        Assert.Null(settings.Apply(RuleCatalogue.Find("CG2202")!));
    }

    [Fact]
    public void Need_not_be_there()
    {
        var settings = ConfigurationFile.Load(null, folder.Path);

        Assert.Same(RuleSettings.Standard, settings);
    }

    [Fact]
    public void Has_to_be_there_when_it_is_named()
    {
        var file = folder.Combine("none.yaml");

        var wrong = Assert.Throws<WrongUsageException>(() => ConfigurationFile.Load(file, folder.Path));

        Assert.StartsWith($"Cannot read the configuration {file}: ", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules: {CG2201: off, CG2201: on}", "cfngen.yaml(1,")]
    [InlineData("rules: {CG2201: never}", "cfngen.yaml(1,17)")]
    public void Is_refused_with_the_place_of_its_mistake(string text, string place)
    {
        folder.Write("cfngen.yaml", text);

        var wrong = Assert.Throws<WrongUsageException>(() => ConfigurationFile.Load(null, folder.Path));

        Assert.StartsWith(place, wrong.Message, StringComparison.Ordinal);
    }
}
