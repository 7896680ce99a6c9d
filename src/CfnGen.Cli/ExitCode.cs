namespace CfnGen.Cli;

/// <summary>How a run of <c>cfngen</c> ended, for scripts. The table is part of the command line's contract: numbers are never reused.</summary>
internal enum ExitCode
{
    /// <summary>Everything is as asked.</summary>
    Ok = 0,

    /// <summary>The command worked and found something: templates that are not current, findings of rules.</summary>
    Differences = 1,

    /// <summary>The command line itself was wrong, or the configuration: an unknown command, option, stack or rule.</summary>
    WrongUsage = 2,

    /// <summary>The command could not do its work: a stack that cannot become a template, a folder that cannot be written, an update that was rolled back.</summary>
    Failed = 3,

    /// <summary>Ctrl-C or SIGTERM.</summary>
    Cancelled = 4,

    /// <summary>Something was left in a state that a person has to mend, such as a stack that AWS could not roll back.</summary>
    NeedsRecovery = 5,

    /// <summary>Nothing was changed, because somebody or something stood in the way: a no, no terminal to ask at, another operation on the stack.</summary>
    Refused = 6,

    /// <summary>A stack still changes in AWS, and we no longer watch: a second Ctrl-C, a timeout of ours, AWS out of reach.</summary>
    LeftRunning = 7,

    /// <summary>Everything was already as asked. Only where <c>--detailed-exit-code</c> asks to tell it from <see cref="Ok"/>.</summary>
    NoChange = 8,
}
