using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Checking;

/// <summary>Shows what was found in templates.</summary>
internal abstract class FindingReport
{
    /// <exception cref="WrongUsageException">There is no such format.</exception>
    public static FindingReport InFormat(string format, IConsole console) => format switch
    {
        "text" => new TextReport(console),
        "json" => new JsonReport(console.Results),
        "sarif" => new SarifReport(console.Results),
        "github" => new GitHubReport(console.Results),
        _ => throw new WrongUsageException($"There is no format '{format}': use --format text, json, sarif or github."),
    };

    public abstract void Write(IReadOnlyList<CheckedSource> sources);
}
