using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>A function runs on a runtime that Lambda keeps patching for some time.</summary>
internal sealed class RuntimeHasTimeLeft : Rule
{
    public override RuleInfo Info { get; } = new("CG3202", Severity.Warning,
        "The runtime of a function is one that Lambda goes on patching for more than half a year.",
        "Once its support ends a runtime gets no patches, and soon after no function can be made with it, then none updated.",
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: nodejs22.x
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: nodejs24.x
            """,
    };

    // The day on which support ends, and what to take instead, by AWS's table of September 2026, looked at in November; that day tells past and future apart.
    private static readonly string[][] Ending =
    [
        ["dotnet6", "ended on 2024-12-20", "dotnet10"],
        ["dotnet8", "ended on 2026-11-10", "dotnet10"],
        ["nodejs16.x", "ended on 2024-06-12", "nodejs24.x"],
        ["nodejs18.x", "ended on 2025-09-01", "nodejs24.x"],
        ["nodejs20.x", "ended on 2026-04-30", "nodejs24.x"],
        ["nodejs22.x", "ends on 2027-04-30", "nodejs24.x"],
        ["provided.al2", "ended on 2026-07-31", "provided.al2023"],
        ["python3.8", "ended on 2024-10-14", "python3.14"],
        ["python3.9", "ended on 2025-12-15", "python3.14"],
        ["python3.10", "ended on 2026-10-31", "python3.14"],
        ["ruby3.2", "ended on 2026-03-31", "ruby3.4"],
        ["ruby3.3", "ends on 2027-03-31", "ruby3.4"],
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in new[] { "AWS::Lambda::Function", "AWS::Serverless::Function" })
        {
            foreach (var value in template.Properties.ValuesOf(type, "Runtime"))
            {
                if (template.TextOf(new(value.Place, value.When)) is { } runtime && Array.Find(Ending, one => one[0] == runtime.Text) is [_, var end, var next])
                {
                    yield return At(runtime.Place, $"Use {next}: Lambda's support of '{runtime.Text}'{runtime.Origin} {end}.");
                }
            }
        }
    }
}
