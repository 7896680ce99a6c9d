using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>A variable stands in an Fn::Sub.</summary>
internal sealed class VariableIsSubstituted : Rule
{
    public override RuleInfo Info { get; } = new("CG2115", Severity.Error,
        "A text that names a parameter, resource or pseudo parameter as ${Name} is given to Fn::Sub.",
        "Without it the text keeps the braces, and the service gets a name that is none.",
        Guide.Sub)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: alerts-${AWS::Region}
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub alerts-${AWS::Region}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Macros.MayChangeAnything)
        {
            yield break;
        }

        foreach (var text in template.TextsWithBraces)
        {
            // A script of several lines has variables of its own, which may be called as ours are.
            if (text.Text is not { } written || written.Contains('\n', StringComparison.Ordinal) || SubstitutesItself(text))
            {
                continue;
            }

            foreach (var name in SubText.Variables(written))
            {
                if (IsOurs(name, template))
                {
                    yield return At(text, $"'${{{name}}}' stays as it is here: use Fn::Sub.");
                    break;
                }
            }
        }
    }

    private static bool IsOurs(string name, CheckedTemplate template)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? PseudoParameters.Contain(name) || template.Parameters.Find(name) is not null || template.Resources.Find(name) is not null
            : template.Resources.Find(name[..dot]) is not null;
    }

    // Fn::Sub does, and state machines, documents of the Systems Manager and the code of functions do in their own way.
    private static bool SubstitutesItself(Place text) => text.Path is var path
        && (path.EndsWith("/Fn::Sub", StringComparison.Ordinal)
            || path.EndsWith("/Fn::Sub/0", StringComparison.Ordinal)
            || path.Contains("/Definition", StringComparison.Ordinal)
            || path.Contains("/Content", StringComparison.Ordinal)
        || path.EndsWith("/ZipFile", StringComparison.Ordinal)
            || !path.Contains("/Properties/", StringComparison.Ordinal));
}
