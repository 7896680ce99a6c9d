using System.Text;

namespace CfnGen.Model;

/// <summary>A command that cfn-init runs as root.</summary>
public sealed record InitCommand : Shape
{
    /// <summary>A text for the shell, or a list of a program and its arguments.</summary>
    public required InitCommandLine Command
    {
        get => (InitCommandLine)CfnGet(0)!;
        init => CfnSet(0, value);
    }

    /// <summary>The whole environment of the command.</summary>
    /// <value>Absent: the one that cfn-init has.</value>
    public CfnMap<CfnString>? Env
    {
        get => (CfnMap<CfnString>?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>The working folder.</summary>
    public CfnString? Cwd
    {
        get => (CfnString?)CfnGet(2);
        init => CfnSet(2, value);
    }

    /// <summary>A command that decides: the command itself runs only where this one ends with 0.</summary>
    public CfnString? Test
    {
        get => (CfnString?)CfnGet(3);
        init => CfnSet(3, value);
    }

    /// <summary>Whether cfn-init goes on when the command fails.</summary>
    /// <value>Absent: false.</value>
    public CfnBoolean? IgnoreErrors
    {
        get => (CfnBoolean?)CfnGet(4);
        init => CfnSet(4, value);
    }

    /// <summary>On Windows: seconds to wait afterwards, or <c>forever</c> until the instance starts again.</summary>
    /// <value>Absent: 60.</value>
    public CfnString? WaitAfterCompletion
    {
        get => (CfnString?)CfnGet(5);
        init => CfnSet(5, value);
    }

    protected override string CfnPropertyNames => "*command|env|cwd|test|ignoreErrors|waitAfterCompletion";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
