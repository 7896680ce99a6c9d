using CfnGen.Cli.Tests.Running;

namespace CfnGen.Cli.Tests.Deploying;

public sealed class QuestionTests : IDisposable
{
    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Theory]
    [InlineData("y")]
    [InlineData("Yes")]
    [InlineData(" Y ")]
    public void Deploys_on_a_yes(string answer)
    {
        cloud.Person = new Person(answer);

        var result = Deploy();

        Assert.Equal((0, "CREATE_COMPLETE"), (result.ExitCode, cloud.StandIn.StatusOf("orders")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("yeah")]
    [InlineData(null)]
    public void Leaves_nothing_behind_on_anything_else(string? answer)
    {
        cloud.Person = new Person(answer);

        var result = Deploy();

        Assert.Equal(6, result.ExitCode);
        Assert.Contains("orders: refused\nYou said no: nothing was changed.\n", result.Output, StringComparison.Ordinal);
        Assert.Null(cloud.LaterStatusOf("orders"));
    }

    [Fact]
    public void Asks_after_the_changes_were_shown()
    {
        var person = new Person("n");
        cloud.Person = person;

        var result = Deploy();

        Assert.Equal(["Deploy orders? [y/N] "], person.Questions);
        Assert.Contains("+ Table  AWS::DynamoDB::Table: added\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_before_the_question_that_nothing_is_replaced_without_rollback()
    {
        Deploy("--yes");
        cloud.Person = new Person("n");

        var result = cloud.Run("deploy", cloud.Write("orders.yaml", Orders.Second), "--stack-name", "orders", "--disable-rollback");

        Assert.Contains(
            "! Rollback is off, and CloudFormation refuses replacements then: Launch, Table. Deploy that without --disable-rollback.\n",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_before_it_asks_AWS_anything_where_nobody_can_say_yes()
    {
        var result = Deploy();

        Assert.Equal(new(6, "", "Nothing was deployed: there is no terminal at which to ask. Say yes beforehand with --yes, or leave the change set for a look with --no-execute.\n"), result);
        Assert.Equal(0, cloud.StandIn.Calls.Total);
    }

    [Fact]
    public void Asks_nobody_who_reads_json()
    {
        cloud.Person = new Person("y");

        var result = Deploy("--json");

        Assert.Equal((6, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("Nothing was deployed: with --json nobody is asked.", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_nobody_with_yes()
    {
        var person = new Person("n");
        cloud.Person = person;

        var result = Deploy("--yes");

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(person.Questions);
    }

    [Fact]
    public void Changes_nothing_when_the_question_is_answered_by_an_interrupt()
    {
        cloud.Person = new Person("y") { Asked = _ => cloud.Signals.Receive() };

        var result = Deploy();

        Assert.Equal(4, result.ExitCode);
        Assert.Matches("orders: cancelled after [0-9]+ s\nNothing was changed.\n", result.Output);
        Assert.Null(cloud.LaterStatusOf("orders"));
        Assert.Empty(cloud.StandIn.LeftoverChangeSets);
    }

    private RunResult Deploy(params string[] options) =>
        cloud.Run(["deploy", cloud.Write("orders.yaml", Orders.First), "--stack-name", "orders", .. options]);
}
