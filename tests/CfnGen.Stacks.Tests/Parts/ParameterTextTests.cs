using CfnGen.Model;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.Tests.Parts;

public sealed class ParameterTextTests
{
    [Fact]
    public void Takes_what_fits_with_the_longest_references()
    {
        CfnString text = $"name: {Aws.StackName}";

        var fitting = ParameterText.Fitting(text, longest: new string('x', 4096));

        Assert.Equal(text, fitting);
    }

    [Fact]
    public void Refuses_what_may_not_fit()
    {
        var wrong = Assert.Throws<ArgumentException>(() => ParameterText.Fitting($"name: {Aws.StackName}", longest: new string('x', 4097)));

        Assert.Contains("4097 characters", wrong.Message, StringComparison.Ordinal);
    }
}
