using CfnGen.Cli.Connecting;
using CfnGen.Cli.Terminal;
using CfnGen.Model;

namespace CfnGen.Cli.Tests.Running;

/// <summary>What a run of the command line inside the tests' own process gave.</summary>
internal sealed record RunResult(int ExitCode, string Output, string Notices)
{
    public static RunResult Of(IReadOnlyList<Stack> stacks, params string[] args) => Run(stacks, [], args, CancellationToken.None);

    public static RunResult Of(IReadOnlyList<Stack> stacks, CancellationToken cancel, params string[] args) => Run(stacks, [], args, cancel);

    public static RunResult Of(IReadOnlyList<Stack> stacks, IReadOnlyList<Model.Deployment> deployments, params string[] args) =>
        Run(stacks, deployments, args, CancellationToken.None);

    /// <summary>Of a command that talks to AWS, or to what stands in for it.</summary>
    /// <param name="noticed">Is told of each notice at once.</param>
    public static RunResult Of(IReadOnlyList<Stack> stacks, IReadOnlyList<Model.Deployment> deployments, Surroundings surroundings, Signals signals, Action<string> noticed, params string[] args)
    {
        using var output = new StringWriter();
        using var notices = new StringWriter();
        var exitCode = Program.Run(args, stacks, () => deployments, new ListeningConsole(new PlainConsole(output, () => notices), noticed), signals, () => surroundings);
        return new((int)exitCode, output.ToString(), notices.ToString());
    }

    /// <summary>What a person sees who has results and notices on one screen.</summary>
    public static string ScreenOf(Surroundings surroundings, Signals signals, params string[] args)
    {
        using var screen = new StringWriter();
        Program.Run(args, [], static () => [], new PlainConsole(screen, () => screen), signals, () => surroundings);
        return screen.ToString();
    }

    private static RunResult Run(IReadOnlyList<Stack> stacks, IReadOnlyList<Model.Deployment> deployments, string[] args, CancellationToken cancel)
    {
        using var signals = new Signals(cancel);
        return Of(stacks, deployments, new Surroundings(), signals, static _ => { }, args);
    }
}
