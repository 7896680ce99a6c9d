namespace CfnGen.Model.Tests.Deployments.Values;

public sealed class DeploymentParametersTests
{
    [Fact]
    public void Writes_all_parameters_in_the_order_of_the_template_with_their_defaults()
    {
        var deployment = Given.Service(stack => stack.Zones.Is(["c", "a"]), stack => stack.Days.Is(30));

        Assert.Equal(
            ["Network=net", "Bastion=", "Days=30", "Zones=c,a", "Image=ami-1", "Secret="],
            deployment.Parameters.Select(parameter => $"{parameter.Name}={parameter.Value}"));
    }

    [Fact]
    public void Reports_every_parameter_that_has_no_value()
    {
        var problem = Assert.Single(Given.ProblemsOf(new Deployment<ServiceStack> { Environment = Given.Production }));

        Assert.Equal("Network has no default and no value here: add stack.Network.Is(…) to Parameters.", problem);
    }

    [Fact]
    public void Names_the_deployment_with_its_environment()
    {
        var error = Assert.Throws<InvalidDeploymentException>(() => Given.Only(new Deployment<ServiceStack> { Environment = Given.Production }));

        Assert.StartsWith("production/service: Network has", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Collects_everything_that_is_wrong()
    {
        var problems = Given.Problems(stack => stack.Days.Is("many"), stack => stack.Zones.Is(["a", "z"]), stack => stack.Image.Is("vpc-1"));

        Assert.Equal(
            [
                "Days: The value 'many' is no number.",
                "Zones: The value 'z' is none of the allowed values.",
                "Image: The value 'vpc-1' is no AWS::EC2::Image::Id, which begins with ami-.",
            ],
            problems);
    }

    [Fact]
    public void Reports_a_value_beyond_the_bounds() =>
        Assert.Equal(["Days: The value 31 is not between MinValue and MaxValue."], Given.Problems(stack => stack.Days.Is(31)));

    [Fact]
    public void Reports_a_parameter_that_is_given_twice() =>
        Assert.Equal(["Network is given twice: keep one of the two."], Given.Problems(stack => stack.Network.Is("other")));

    [Fact]
    public void Reports_a_parameter_of_another_stack()
    {
        var other = new ServiceStack();

        var problem = Assert.Single(Given.Problems(_ => other.Days.Is(3)));

        Assert.StartsWith("ServiceStack.Days belongs to another stack than ServiceStack: take the parameter from the stack", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_secret_in_clear_without_repeating_it()
    {
        var problem = Assert.Single(Given.Problems(stack => stack.Secret.Is("hunter2")));

        Assert.StartsWith("Secret is a secret (NoEcho), and its value would be committed in clear: give a dynamic reference", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{resolve:secretsmanager:db:SecretString:password}}")]
    [InlineData("{{resolve:ssm-secure:/db/password:1}}")]
    public void Takes_a_secret_that_is_read_elsewhere(string reference)
    {
        var deployment = Given.Service(stack => stack.Secret.Is(reference));

        Assert.Contains(new("Secret", reference), deployment.Parameters);
    }

    [Fact]
    public void Reports_a_value_that_is_too_long()
    {
        var problems = Given.Problems(stack => stack.Bastion.Is(new string('x', 4097)));

        Assert.Contains("The value of Bastion is longer than the 4096 bytes that CloudFormation takes.", problems);
    }
}
