using System.Text.Json;

namespace CfnGen.Model.Tests.Deployments;

public sealed class DeploymentFilesTests
{
    [Fact]
    public void Writes_the_configuration_as_codepipeline_takes_it()
    {
        var deployment = Given.Only(new Deployment<NetworkStack> { Environment = Given.Production, Tags = [new("owner", "platform")] });

        Assert.Equal(
            """
            {
              "Parameters": {},
              "Tags": {
                "owner": "platform"
              },
              "StackPolicy": {
                "Statement": [
                  {
                    "Effect": "Allow",
                    "Action": "Update:*",
                    "Principal": "*",
                    "Resource": "*"
                  }
                ]
              }
            }

            """,
            deployment.ToConfiguration());
    }

    [Fact]
    public void Writes_numbers_and_lists_as_texts_because_parameters_are_texts()
    {
        var configuration = JsonDocument.Parse(Given.Service(stack => stack.Zones.Is(["c", "a"])).ToConfiguration());

        var parameters = configuration.RootElement.GetProperty("Parameters");
        Assert.Equal("14", parameters.GetProperty("Days").GetString());
        Assert.Equal("c,a", parameters.GetProperty("Zones").GetString());
    }

    [Fact]
    public void Writes_the_deployment_file_as_git_sync_takes_it()
    {
        var deployment = Given.Only(new Deployment<ServiceStack>
        {
            Environment = Given.Production,
            Tags = [new("owner", "yes")],
            Parameters = stack => [stack.Network.Is("net")],
        });

        Assert.Equal(
            """
            template-file-path: output/service.yaml

            parameters:
              Network: net
              Bastion: ''
              Days: '14'
              Zones: a,b
              Image: ami-1
              Secret: ''

            tags:
              owner: 'yes'

            """,
            deployment.ToDeploymentFile("output/service.yaml"));
    }

    [Theory]
    [InlineData("say \"hi\"")]
    [InlineData("back\\slash")]
    [InlineData("two\nlines\twith\u0001control")]
    [InlineData("Grüße \u2028 😀")]
    public void Writes_any_text_so_that_json_gives_it_back(string value)
    {
        var deployment = Given.Only(new Deployment<NetworkStack> { Environment = Given.Production, Tags = [new("note", value)] });

        var read = JsonDocument.Parse(deployment.ToConfiguration());

        Assert.Equal(value, read.RootElement.GetProperty("Tags").GetProperty("note").GetString());
    }
}
