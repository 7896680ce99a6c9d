using System.Runtime.InteropServices;
using CfnGen.Cli.Connecting;
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
        using var signals = new Signals();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Receive);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Receive);
        using var console = StandardConsole.Open();
        return (int)Run(args, stacks, deployments, console, signals, static () => new());

        void Receive(PosixSignalContext signal) => signal.Cancel = signals.Receive();
    }

    /// <param name="surroundings">Asked for by commands that talk to AWS only.</param>
    internal static ExitCode Run(string[] args, IReadOnlyList<Stack> stacks, Func<IReadOnlyList<Model.Deployment>> deployments, IConsole console, Signals signals, Func<Surroundings> surroundings)
    {
        Surroundings? made = null;
        try
        {
            return new CommandLine(stacks, deployments, console, signals, () => made ??= surroundings()).Run(args);
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
        catch (RefusedException refused)
        {
            Tell(refused.Message);
            return ExitCode.Refused;
        }
        catch (CfnGenException known)
        {
            Tell(known.Message);
            return ExitCode.Failed;
        }
        catch (Exception bug)
        {
            Tell($"cfngen met an error that it does not know, which is a bug in it or in a stack:\n{bug}");
            return ExitCode.Failed;
        }

        void Tell(string message) => (made is null ? console : new HidingConsole(console, made.Hidden)).Notice(message);
    }
}
