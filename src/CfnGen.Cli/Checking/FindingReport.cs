using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Checking;

/// <summary>Shows what was found in templates.</summary>
internal abstract class FindingReport
{
    // As 'cfngen generate' has it without --output.
    private const string OutputFolder = "output";

    /// <exception cref="WrongUsageException">There is no such format.</exception>
    public static FindingReport InFormat(string format, IConsole console) => format switch
    {
        "text" => new TextReport(console),
        "json" => new JsonReport(console.Results),
        "sarif" => new SarifReport(console.Results, new(OutputFolder)),
        "github" => new GitHubReport(console.Results, new(OutputFolder)),
        _ => throw new WrongUsageException($"There is no format '{format}': use --format text, json, sarif or github."),
    };

    public abstract void Write(IReadOnlyList<CheckedSource> sources);
}
