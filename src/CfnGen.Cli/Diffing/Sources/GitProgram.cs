using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>The program <c>git</c>, run in a folder.</summary>
internal sealed class GitProgram(string folder)
{
    private const int NoRepository = 128;

    /// <summary>The commit that a branch, tag or other name stands for.</summary>
    /// <exception cref="WrongUsageException">There is none of that name.</exception>
    /// <exception cref="GitException">There is no git, or no repository.</exception>
    public string CommitOf(string name)
    {
        // What begins with a dash would be an option of git's.
        var (exitCode, output, problem) = name.StartsWith('-') ? (1, [], "") : Run("rev-parse", "--verify", "--quiet", name + "^{commit}");
        return exitCode switch
        {
            0 => Encoding.UTF8.GetString(output).TrimEnd('\n'),
            NoRepository when problem.Contains("not a git repository", StringComparison.Ordinal) =>
                throw new GitException($"{folder} is in no repository of git, so there is nothing to compare with --against '{name}'."),
            NoRepository => throw new GitException($"git cannot read the repository at {folder}: {problem}"),
            _ => throw new WrongUsageException($"git knows no commit, branch or tag '{name}' here. A build often fetches the newest commit only: fetch the other one first (git fetch --depth=2, or git fetch origin BRANCH)."),
        };
    }

    /// <summary>The files directly in a folder of the commit, with their paths, in git's order.</summary>
    /// <param name="commit">Its full name.</param>
    /// <param name="below">The folder as seen from where git runs, with a slash at its end; empty: that one itself.</param>
    public string[] Files(string commit, string below)
    {
        string[] path = below.Length == 0 ? [] : [below];
        var (exitCode, output, problem) = Run(["ls-tree", "-z", "--name-only", commit, .. path]);
        return exitCode == 0
            ? Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : throw new GitException($"git cannot list the files of {commit}: {problem}");
    }

    /// <summary>The bytes of a file.</summary>
    public byte[] Content(string commit, string path)
    {
        var (exitCode, output, problem) = Run("show", $"{commit}:{path}");
        return exitCode == 0 ? output : throw new GitException($"git cannot read {path} of {commit}: {problem}");
    }

    private (int ExitCode, byte[] Output, string Problem) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // Its messages are looked at, so they have to be in one language.
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var git = Process.Start(start)!;
            var problem = git.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            return (git.ExitCode, output.ToArray(), problem.GetAwaiter().GetResult().Trim());
        }
        catch (Win32Exception)
        {
            throw new GitException("There is no program 'git' here, which --against needs to read older files.");
        }
    }
}
