using CfnGen.Cli.Checking;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;
using CfnGen.Rules.Configuration;

namespace CfnGen.Cli.Tests.Checking;

public sealed class RefusalSearchTests
{
    [Fact]
    public void Finds_the_template_that_would_be_refused_among_those_that_were_added()
    {
        var search = RefusalSearch.Begin(RuleSettings.Standard, CancellationToken.None);

        search.Add(Lowered(new GreetingStack()));
        search.Add(Lowered(new MistakenStack()));
        search.Add(Lowered(new CounterStack()));
        var refused = search.End();

        Assert.Equal("mistaken", Assert.Single(refused).Name);
    }

    [Fact]
    public void Ends_when_nothing_was_added()
    {
        var search = RefusalSearch.Begin(RuleSettings.Standard, CancellationToken.None);

        var refused = search.End();

        Assert.Empty(refused);
    }

    [Fact]
    public void Tells_of_its_cancellation_at_its_end()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        var search = RefusalSearch.Begin(RuleSettings.Standard, cancellation.Token);
        search.Add(Lowered(new GreetingStack()));

        var failure = Record.Exception(search.End);

        Assert.IsType<OperationCanceledException>(failure);
    }

    private static LoweredStack Lowered(Stack stack) => new(stack, stack.ToTemplate());
}
