using System.Runtime.InteropServices;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;
using CfnGen.Model;
using CfnGen.Stacks;

namespace CfnGen.Cli;

/// <summary>The entry point: process things only. The one place that catches every exception.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        WarmUp.BeginFor(args);
        return Start(args, StackCatalogue.Create(), DeploymentCatalogue.Create);
    }

    /// <summary>Runs in this process's own console and under its signals.</summary>
    /// <param name="deployments">Asked for by commands that need them only.</param>
    internal static int Start(string[] args, IReadOnlyList<Stack> stacks, Func<IReadOnlyList<Model.Deployment>> deployments)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        using var console = StandardConsole.Open();
        return (int)Run(args, stacks, deployments, console, cancellation.Token);

        void Cancel(PosixSignalContext signal)
        {
            // The first one asks; a second one ends a process that does not listen, such as a stack that never returns.
            signal.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        }
    }

    internal static ExitCode Run(string[] args, IReadOnlyList<Stack> stacks, Func<IReadOnlyList<Model.Deployment>> deployments, IConsole console, CancellationToken cancel)
    {
        try
        {
            return new CommandLine(stacks, deployments, console, cancel).Run(args);
        }
        catch (OperationCanceledException)
        {
            console.Notice("Cancelled: nothing was changed.");
            return ExitCode.Cancelled;
        }
        catch (WrongUsageException wrong)
        {
            console.Notice(wrong.Message);
            return ExitCode.WrongUsage;
        }
        catch (CfnGenException known)
        {
            console.Notice(known.Message);
            return ExitCode.Failed;
        }
        catch (Exception bug)
        {
            console.Notice($"cfngen met an error that it does not know, which is a bug in it or in a stack:\n{bug}");
            return ExitCode.Failed;
        }
    }
}
