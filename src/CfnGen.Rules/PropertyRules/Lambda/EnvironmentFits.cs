using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>The variables of a function fit into the room that Lambda has for them.</summary>
internal sealed class EnvironmentFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3211", Severity.Error,
        "The names and values of the environment variables of a function take at most 4096 bytes together.",
        "Lambda refuses the function.",
        "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html");

    private const int Most = 4096;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var variables in template.Properties.ValuesOf("AWS::Lambda::Function", "Variables"))
        {
            if (variables.Place.Node is not MappingNode)
            {
                continue;
            }

            // What only the deployment knows takes no room here, so that the sum is the least that it can be.
            var bytes = 0;
            foreach (var variable in variables.Place.Entries)
            {
                bytes += Encoding.UTF8.GetByteCount(variable.Name);
                if (variable.Text is { } text && !DynamicReference.IsIn(text))
                {
                    bytes += Encoding.UTF8.GetByteCount(text);
                }
            }

            if (bytes > Most)
            {
                yield return At(variables.Place, $"Shorten the variables, or read them from a parameter or bucket: they take {Digits.Of(bytes)} bytes, and a function has room for 4096.");
            }
        }
    }
}
