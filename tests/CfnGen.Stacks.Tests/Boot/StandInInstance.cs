using System.Diagnostics;
using System.Globalization;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Stacks.Tests.Boot;

/// <summary>An instance that boots under bash on this machine: the tools of an instance are stand-ins, its folders lie in a temporary one, and sleeping costs no time.</summary>
/// <remarks>
/// By default everything goes well: each stand-in answers with success, the load balancer finds the instance healthy. <see cref="Tool"/> makes one behave otherwise.
/// The script reaches no tool of this machine but harmless ones such as grep and mkdir.
/// </remarks>
internal sealed class StandInInstance : IDisposable
{
    public const string Id = "i-0123456789abcdef0";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string[] FoldersOfAnInstance =
        ["bin", "etc/systemd/system", "opt/aws/bin", "root", "run", "tmp", "usr/local/bin", "var/lib/cloud/data", "var/log"];

    private static readonly string[] HarmlessTools =
    [
        "awk", "basename", "bash", "cat", "chmod", "cp", "cut", "dirname", "env", "grep", "head", "ln", "ls", "mkdir", "mktemp", "mv", "printf",
        "rm", "sed", "seq", "sort", "tail", "tee", "touch", "tr", "uname", "wc", "xargs",
    ];

    private static readonly string[] SilentTools =
    [
        "cfn-init", "cfn-signal", "chown", "curl", "dnf", "groupadd", "hostnamectl", "install", "rpm", "sha256sum", "systemctl", "tar", "unzip",
        "useradd", "usermod", "yum", "/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl",
    ];

    private readonly TemporaryFolder folder = new();

    public StandInInstance()
    {
        foreach (var name in FoldersOfAnInstance)
        {
            Directory.CreateDirectory(folder.Combine(name));
        }

        foreach (var tool in HarmlessTools)
        {
            if (SearchPath.Find(tool) is { } path)
            {
                File.CreateSymbolicLink(folder.Combine($"bin/{tool}"), path);
            }
        }

        folder.Write("time.sh", StandInTime.Functions);
        WriteProgram("bin/timeout", StandInTime.Timeout);
        foreach (var tool in SilentTools)
        {
            Tool(tool, "exit 0");
        }

        folder.Write("var/lib/cloud/data/instance-id", Id + "\n");
        Tool("aws",
            """
            case "$*" in
              *describe-target-health*) echo healthy ;;
              *describe-instance-health*) echo InService ;;
            esac
            """);
    }

    /// <summary>Gives a tool a behaviour, in place of what it had.</summary>
    /// <param name="name">Its name, or its full path on an instance where scripts do not look for it in PATH or in <c>/opt/aws/bin</c>.</param>
    /// <param name="script">
    /// The body of a bash script. <c>$*</c> are its arguments, <c>$CALL</c> counts its calls from 1 (<c>((CALL >= 3)) &amp;&amp; echo healthy</c>),
    /// <c>$ROOT</c> is the folder that stands for <c>/</c>.
    /// </param>
    public StandInInstance Tool(string name, string script)
    {
        var shortName = Path.GetFileName(name);
        var program =
            $$"""
            echo "{{shortName}} ${*//$'\n'/ }" >> "$ROOT/calls"
            CALL=$(grep -c '^{{shortName}} ' "$ROOT/calls")
            {{script}}
            """;
        foreach (var place in name.StartsWith('/') ? [name[1..]] : new[] { $"bin/{name}", $"opt/aws/bin/{name}" })
        {
            WriteProgram(place, program);
        }

        return this;
    }

    /// <summary>A file as the script left it, by its path on an instance.</summary>
    public string TextOf(string path) => WithoutRoot(File.ReadAllText(folder.Combine(path[1..])));

    /// <summary>Runs a script as cloud-init does: by its first line, with hardly any environment.</summary>
    public BootRun Boot(string script)
    {
        WriteProgram("user-data", InstanceFolders.MovedTo(folder.Path, script), shebang: false);
        folder.Write("calls", "");
        folder.Write("clock", "0");
        var start = new ProcessStartInfo(folder.Combine("user-data"))
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder.Path,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = folder.Combine("bin");
        start.Environment["ROOT"] = folder.Path;
        start.Environment["BASH_ENV"] = folder.Combine("time.sh");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"The script did not end.\n{errors.Result}{output.Result}");
        }

        var calls = WithoutRoot(File.ReadAllText(folder.Combine("calls"))).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var waited = int.Parse(File.ReadAllText(folder.Combine("clock")), CultureInfo.InvariantCulture);
        return new(calls, waited, WithoutRoot(output.Result + errors.Result));
    }

    public void Dispose() => folder.Dispose();

    private string WithoutRoot(string text) => text.Replace(folder.Path, "", StringComparison.Ordinal);

    private void WriteProgram(string path, string body, bool shebang = true)
    {
        var written = folder.Write(path, shebang ? $"#!/bin/bash\n{body}\n" : body);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(written, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
