using System.Runtime.ExceptionServices;
using CfnGen.Cli.Checking;
using CfnGen.Cli.Fixing;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;
using CfnGen.Model;

namespace CfnGen.Cli.Commands;

/// <summary><c>cfngen check</c>: what the rules find in stacks, files and folders.</summary>
internal sealed class CheckCommand(IReadOnlyList<Stack> stacks, IConsole console)
{
    /// <exception cref="StacksNotCheckedException">Some stacks cannot become a template; the others are checked and shown before.</exception>
    public ExitCode Run(CheckOptions options, CancellationToken cancel)
    {
        var report = FindingReport.InFormat(options.Format, console);
        var settings = ConfigurationFile.Load(options.Configuration, Directory.GetCurrentDirectory());
        var sources = new List<CheckedSource>();
        var fails = false;
        var failures = new List<string>();
        var filled = new HashSet<string>(StringComparer.Ordinal);
        var targets = CheckTargets.Of(options.Targets, StackSelection.All(stacks), options.BehindFix);
        if (options.Fix is { } fix)
        {
            var fixer = new FileFixer(fix, settings, new(console, options.Format != "text"));
            var changes = fixer.Run(targets, cancel);
            fails = fixer.HasRefused;
            if (fix.ShowsOnly)
            {
                return changes || fails ? ExitCode.Differences : ExitCode.Ok;
            }
        }

        foreach (var (target, source, failure) in new TargetQueue(targets, settings, cancel).CheckAll())
        {
            if (failure is CfnGenException wrong && target.IsStack)
            {
                failures.Add($"{target.Name} cannot become a template:\n  {wrong.Message.Replace("\n", "\n  ", StringComparison.Ordinal)}");
            }
            else if (failure is not null)
            {
                ExceptionDispatchInfo.Throw(failure);
            }
            else if (source is not null)
            {
                sources.Add(source);
                filled.Add(target.Folder ?? "");
                fails |= source.HasFindingOf(options.FailOn);
            }
        }

        report.Write(sources);
        return failures.Count > 0 ? throw new StacksNotCheckedException(failures)
            : CheckTargets.FoldersWithout(targets, filled) is { Count: > 0 } empty ? throw NoTemplateIn(empty)
            : fails ? ExitCode.Differences : ExitCode.Ok;
    }

    // Wrong usage rather than success: a build that names the wrong folder would be content for ever.
    private static WrongUsageException NoTemplateIn(List<string> folders) =>
        new($"There is no template in '{string.Join("', '", folders)}'.");
}
