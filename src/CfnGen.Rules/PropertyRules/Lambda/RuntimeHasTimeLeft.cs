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

    // The day on which support ends, and what follows it, as announced when this list was last looked at, in November 2026.
    private static readonly string[][] Ending =
    [
        ["dotnet8", "2026-11-10", "dotnet10"],
        ["ruby3.3", "2027-03-31", "ruby3.4"],
        ["nodejs22.x", "2027-04-30", "nodejs24.x"],
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in new[] { "AWS::Lambda::Function", "AWS::Serverless::Function" })
        {
            foreach (var value in template.Properties.ValuesOf(type, "Runtime"))
            {
                if (template.TextOf(new(value.Place, value.When)) is { } runtime && Array.Find(Ending, one => one[0] == runtime.Text) is [_, var end, var next])
                {
                    yield return At(runtime.Place, $"Use {next}: Lambda's support of '{runtime.Text}'{runtime.Origin} ends on {end}.");
                }
            }
        }
    }
}
