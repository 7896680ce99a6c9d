using CfnGen.Cli.Deploying;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Deploying;

public sealed class ParameterFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("""[{"ParameterKey": "Size", "ParameterValue": "2"}, {"ParameterKey": "Kept", "UsePreviousValue": true}]""")]
    [InlineData("- {ParameterKey: Size, ParameterValue: 2, UsePreviousValue: false}\n- {ParameterKey: Kept, UsePreviousValue: true}\n")]
    [InlineData("- ParameterKey: Size\n  ParameterValue: 2\n- ParameterKey: Kept\n  UsePreviousValue: true\n")]
    public void Reads_the_list_of_CloudFormation(string content)
    {
        var file = Read(content);

        Assert.Equal([new("Size", "2"), new("Kept", null)], file.Parameters);
    }

    [Theory]
    [InlineData("""{"Parameters": {"Size": "2"}, "Tags": {"team": "shop"}, "StackPolicy": {"Statement": []}}""")]
    [InlineData("Parameters:\n  Size: 2\nTags:\n  team: shop\nStackPolicy:\n  Statement: []\n")]
    public void Reads_the_configuration_of_CodePipeline(string content)
    {
        var file = Read(content);

        Assert.Equal([new("Size", "2")], file.Parameters);
        Assert.Equal([new("team", "shop")], file.Tags);
        Assert.Contains("\"Statement\"", file.StackPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_deployment_file_of_Git_sync()
    {
        var file = Read("template-file-path: output/web.yaml\nparameters:\n  Size: '2'\ntags:\n  team: shop\n");

        Assert.Equal([new("Size", "2")], file.Parameters);
        Assert.Equal([new("team", "shop")], file.Tags);
    }

    [Theory]
    [InlineData("012")]
    [InlineData("yes")]
    [InlineData("2026-03-01")]
    [InlineData("1e3")]
    public void Takes_a_value_as_it_is_written(string value)
    {
        var file = Read($"Parameters:\n  Value: {value}\n");

        Assert.Equal(value, file.Parameters["Value"]);
    }

    [Theory]
    [InlineData("Parametres: {}\n", "'Parametres' has no meaning in a file of parameters. Did you mean 'Parameters'?")]
    [InlineData("parameters: {}\nStackPolicy: {}\n", "'StackPolicy' has no meaning in a file of parameters: it has template-file-path, parameters, tags.")]
    [InlineData("Size: 2\n", "'Size' has no meaning in a file of parameters: it has Parameters, Tags, StackPolicy.")]
    [InlineData("Parameters: {Zones: [a, b]}\n", "the value of 'Zones' is a text; that of a list parts its items by commas.")]
    [InlineData("Parameters: [a]\n", "Parameters maps names to values.")]
    [InlineData("- ParameterKey: Size\n", "'Size' has neither a ParameterValue nor UsePreviousValue: true.")]
    [InlineData("- ParameterKey: Size\n  ParameterVal: 2\n", "'ParameterVal' has no meaning in a file of parameters. Did you mean 'ParameterValue'?")]
    [InlineData("- {ParameterKey: Size, ParameterValue: 1}\n- {ParameterKey: Size, ParameterValue: 2}\n", "'Size' is there twice, and CloudFormation takes it once.")]
    [InlineData("- {ParameterKey: Size, UsePreviousValue: true}\n- {ParameterKey: Size, ParameterValue: 2}\n", "'Size' is there twice, and CloudFormation takes it once.")]
    [InlineData("- {ParameterKey: Size, ParameterValue: 1, UsePreviousValue: true}\n", "'Size' has both a ParameterValue and UsePreviousValue: true, which CloudFormation does not take.")]
    [InlineData("- Size\n", "each item of the list has a ParameterKey, and a ParameterValue or UsePreviousValue: true.")]
    public void Says_what_is_wrong_with_another_file(string content, string problem)
    {
        var wrong = Assert.Throws<WrongUsageException>(() => Read(content));

        Assert.Equal($"{folder.Combine("parameters")}: {problem}", wrong.Message);
    }

    private ParameterFile Read(string content) => ParameterFile.Read(folder.Write("parameters", content));
}
