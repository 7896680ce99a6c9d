using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;

namespace CfnGen.Cli.Tests.Diffing;

/// <summary>What the user tells beside the templates.</summary>
public sealed class GivenOptionsTests : IDisposable
{
    private const string Exporter = "Resources: {Alerts: {Type: AWS::SNS::Topic}}\nOutputs: {Topic: {Value: !Ref Alerts, Export: {Name: alerts}}}\n";

    private static readonly DeploymentEnvironment Production = new() { Name = "production", Region = "eu-west-1" };

    private readonly DiffedFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Takes_the_size_of_a_group_from_the_user()
    {
        var output = files.Diff(Shop.Before, Shop.After, "--capacity", "Group=4").Output;

        Assert.Contains("Group: rolling update, 4 batches of 1", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_values_of_parameters_from_the_user()
    {
        var before = Shop.Before.Replace("MinSize: 2", "MinSize: !Ref Size", StringComparison.Ordinal);
        var after = Shop.After.Replace("MinSize: 2", "MinSize: !Ref Size", StringComparison.Ordinal);

        var output = files.Diff(before, after, "--parameter", "Size=3").Output;

        Assert.Contains("Group: rolling update, 3 batches of 1", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_values_of_parameters_from_the_deployment_in_an_environment()
    {
        files.Folder.Write("sized.yaml", new SizedStack("t3.micro").ToTemplate().ToYaml());
        var deployment = new Deployment<SizedStack> { Environment = Production, Parameters = stack => [stack.Size.Is(3)] };

        var result = RunResult.Of([new SizedStack("t3.small")], [deployment], "diff", "-o", files.Folder.Path, "--env", "production");

        Assert.Contains("Group: rolling update, 3 batches of 1", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggests_the_environment_that_was_meant()
    {
        var deployment = new Deployment<SizedStack> { Environment = Production, Parameters = stack => [stack.Size.Is(3)] };

        var result = RunResult.Of([new SizedStack("t3.small")], [deployment], "diff", "--env", "prodction");

        Assert.Equal(new(2, "", "There is no environment 'prodction'. Did you mean 'production'?\n"), result);
    }

    [Fact]
    public void Finds_who_imports_what_is_gone_in_the_folder_beside()
    {
        files.Folder.Write("beside/web.yaml", "Resources: {Alarm: {Type: AWS::CloudWatch::Alarm, Properties: {AlarmActions: [!ImportValue alerts]}}}\n");

        var output = files.Diff(Exporter, "Resources: {Alerts: {Type: AWS::SNS::Topic}}\n", "--with", files.Folder.Combine("beside")).Output;

        Assert.Contains("web", output, StringComparison.Ordinal);
        Assert.StartsWith("! ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Draws_the_update_into_a_file()
    {
        var picture = files.Folder.Combine("update.svg");

        files.Diff(Shop.Before, Shop.After, "--svg", picture);

        Assert.StartsWith("<svg ", File.ReadAllText(picture), StringComparison.Ordinal);
        Assert.Equal(["new.yaml", "old.yaml", "update.svg"], Directory.GetFiles(files.Folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--capacity", "many", "'many' is no capacity: give a number, or a logical id and a number such as Group=4.\n")]
    [InlineData("--capacity", "Grup=4", "None of the templates has a resource 'Grup'. Did you mean 'Group'?\n")]
    [InlineData("--parameter", "Sise=4", "None of the templates has a parameter 'Sise'. Did you mean 'Size'?\n")]
    [InlineData("--suppose", "signal=soon", "'signal=soon' is no time that can be supposed: write signal, launch, end, task-start or task-stop, and how long, such as --suppose signal=5m or task-stop=90s.\n")]
    public void Refuses_what_no_template_has(string option, string value, string message)
    {
        var result = files.Diff(Shop.Before, Shop.After, option, value);

        Assert.Equal(new(2, "", message), result);
    }
}
