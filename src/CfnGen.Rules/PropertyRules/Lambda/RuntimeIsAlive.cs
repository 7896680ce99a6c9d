using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>A function runs on a runtime that Lambda still takes.</summary>
internal sealed class RuntimeIsAlive : Rule
{
    public override RuleInfo Info { get; } = new("CG3201", Severity.Error,
        "The runtime of a function is one that Lambda still makes functions for.",
        "Lambda refuses to make the function, and sooner or later to update one that is there.",
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

    // Those for which AWS's table named, in September 2026, a day before that on which no function is made any more; it has put others off to 2027.
    private static readonly string[] Gone =
    [
        "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "go1.x", "java8",
        "nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x", "nodejs14.x",
        "provided", "python2.7", "python3.6", "python3.7", "ruby2.5", "ruby2.7",
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
