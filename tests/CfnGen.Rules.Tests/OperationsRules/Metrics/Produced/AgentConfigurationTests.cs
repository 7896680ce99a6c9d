using CfnGen.Rules.OperationsRules.Metrics.Produced;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics.Produced;

public sealed class AgentConfigurationTests
{
    [Fact]
    public void Names_metrics_after_their_collectors_unless_they_are_renamed()
    {
        var template = Template("""{"metrics": {"namespace": "Shop", "metrics_collected": {"mem": {"measurement": ["used_percent", "mem_free", {"name": "total", "rename": "Memory"}]}}}}""");

        var configuration = Assert.Single(AgentConfiguration.Of(template));

        Assert.Equal("Shop", configuration.Namespace);
        Assert.Equal(["mem_used_percent", "mem_free", "Memory"], configuration.Metrics);
    }

    [Fact]
    public void Has_the_agents_namespace_unless_it_names_one()
    {
        var template = Template("""{"metrics": {"metrics_collected": {"disk": {"measurement": ["used_percent"]}}}}""");

        var configuration = Assert.Single(AgentConfiguration.Of(template));

        Assert.Equal("CWAgent", configuration.Namespace);
    }

    [Theory]
    [InlineData("""{"metrics": {"metrics_collected": {"disk": """)]
    [InlineData("""{"logs": {"metrics_collected": {}}}""")]
    [InlineData("say \"metrics_collected\"")]
    public void Skips_what_is_no_configuration_of_metrics(string text)
    {
        var template = Template(text);

        var configurations = AgentConfiguration.Of(template);

        Assert.Empty(configurations);
    }

    private static CheckedTemplate Template(string value) => new(Check.Read($$"""
        Resources:
          Agent:
            Type: AWS::SSM::Parameter
            Properties:
              Type: String
              Value: '{{value}}'
        """));
}
