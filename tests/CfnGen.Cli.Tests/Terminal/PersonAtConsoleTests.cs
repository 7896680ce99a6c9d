using System.Diagnostics;
using CfnGen.Cli.Tests.Deploying;
using CfnGen.Cli.Tests.Running;
using CfnGen.CloudFormationStandIn;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Terminal;

/// <summary>The question at a real terminal, which the program <c>script</c> makes.</summary>
public sealed class PersonAtConsoleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StandIn standIn = StandIn.Start(new() { Speed = 100 });

    public void Dispose()
    {
        standIn.Dispose();
        folder.Dispose();
    }

    [ToolFact("script")]
    public async Task Takes_what_is_typed_after_the_question_for_the_answer()
    {
        using var terminal = Start();
        var shown = await ReadUntil(terminal, "[y/N]");

        await terminal.StandardInput.WriteAsync("y\n");
        shown += await terminal.StandardOutput.ReadToEndAsync();

        Assert.Contains("orders: deployed", Ansi.Without(shown), StringComparison.Ordinal);
        Assert.Equal("CREATE_COMPLETE", standIn.StatusOf("orders"));
    }

    [ToolFact("script")]
    public async Task Throws_away_what_was_typed_before_the_question()
    {
        using var terminal = Start();
        await terminal.StandardInput.WriteAsync("y\ny\n");
        await terminal.StandardInput.FlushAsync();
        var shown = await ReadUntil(terminal, "[y/N]");

        await terminal.StandardInput.WriteAsync("\n");
        shown += await terminal.StandardOutput.ReadToEndAsync();

        Assert.Contains("You said no: nothing was changed.", Ansi.Without(shown), StringComparison.Ordinal);
        Assert.Null(standIn.StatusOf("orders"));
    }

    private Process Start()
    {
        folder.Write("orders.yaml", Orders.First);
        var command = $"'{StartedProgram.Dotnet}' '{StartedProgram.Shipped}' deploy orders.yaml --stack-name orders --region eu-west-1 --endpoint-url {standIn.Endpoint}";
        var start = new ProcessStartInfo("script", ["-qec", command, "/dev/null"]) { WorkingDirectory = folder.Path, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        start.Environment["AWS_ACCESS_KEY_ID"] = standIn.Options.Keys[0].Id;
        start.Environment["AWS_SECRET_ACCESS_KEY"] = standIn.Options.Keys[0].Secret;
        return Process.Start(start)!;
    }

    private static async Task<string> ReadUntil(Process terminal, string text)
    {
        var shown = "";
        var buffer = new char[1000];
        while (!shown.Contains(text, StringComparison.Ordinal))
        {
            var count = await terminal.StandardOutput.ReadAsync(buffer);
            shown += count > 0 ? new string(buffer, 0, count) : throw new InvalidOperationException($"It ended without '{text}':\n{shown}");
        }

        return shown;
    }
}
