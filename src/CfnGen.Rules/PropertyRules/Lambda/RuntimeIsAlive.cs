using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>A function runs on a runtime that Lambda still takes.</summary>
internal sealed class RuntimeIsAlive : Rule
{
    public override RuleInfo Info { get; } = new("CG3201", Severity.Error,
        "The runtime of a function is one that Lambda still makes and updates functions for.",
        "Lambda refuses to make the function, and to update one that is there.",
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.6
            """,
        Right = """
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
            """,
    };

    // Those whose functions Lambda, by the dates that it has announced, lets nobody update any more since September 2026 at the latest.
    private static readonly string[] Gone =
    [
        "dotnet6", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "go1.x", "java8", "java8.al2", "java11", "java17",
        "nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x",
        "nodejs18.x", "nodejs20.x", "provided", "provided.al2", "python2.7", "python3.6", "python3.7", "python3.8", "python3.9",
        "python3.10", "python3.11", "ruby2.5", "ruby2.7", "ruby3.2",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value is not { Property.Name: "Runtime", IsWhole: true, Resource.Type: "AWS::Lambda::Function" or "AWS::Serverless::Function" })
            {
                continue;
            }

            foreach (var literal in Literals.Of(value, template))
            {
                if (Array.IndexOf(Gone, literal.Text) >= 0)
                {
                    yield return At(literal.Place, $"Use a later version of the runtime: Lambda takes '{literal.Text}'{literal.Origin} no longer.");
                }
            }
        }
    }
}
