using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>Shows what updates will do.</summary>
internal abstract class PlanReport
{
    /// <exception cref="WrongUsageException">There is no such format.</exception>
    public static PlanReport InFormat(string format, IConsole console) => format switch
    {
        "text" => new PlanTextReport(console),
        "markdown" => new PlanMarkdownReport(console.Results),
        "json" => new PlanJsonReport(console.Results),
        _ => throw new WrongUsageException($"There is no format '{format}': use --format text, markdown or json."),
    };

    /// <param name="changed">The templates that are not what they were, in the order in which they were named.</param>
    /// <param name="unchanged">How many others were compared.</param>
    public abstract void Write(IReadOnlyList<PlannedPair> changed, int unchanged);
}
