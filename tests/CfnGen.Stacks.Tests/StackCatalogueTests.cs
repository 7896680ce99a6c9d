using CfnGen.Model;
using CfnGen.Stacks.WebApp;

namespace CfnGen.Stacks.Tests;

public sealed class StackCatalogueTests
{
    [Fact]
    public void Has_every_stack_of_the_assembly()
    {
        var written = typeof(WebAppStack).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Stack)) && !type.IsAbstract);

        var listed = StackCatalogue.Create().Select(stack => stack.GetType());

        Assert.Equal(written.OrderBy(type => type.FullName, StringComparer.Ordinal), listed.OrderBy(type => type.FullName, StringComparer.Ordinal));
    }

    [Fact]
    public void Gives_every_stack_a_name_of_its_own()
    {
        var names = StackCatalogue.Create().Select(stack => stack.Name).ToList();

        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }
}
