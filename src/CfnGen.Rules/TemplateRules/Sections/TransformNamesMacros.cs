using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>A transform names macros.</summary>
internal sealed class TransformNamesMacros : Rule
{
    public override RuleInfo Info { get; } = new("CG1010", Severity.Error,
        "Transform is the name of a macro, or a list of them.",
        "CloudFormation refuses the template.",
        Guide.Transform)
    {
        Wrong = """
            Transform: {Macro: AWS::LanguageExtensions}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            Transform: AWS::LanguageExtensions
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Root[SectionNames.Transform] is not { } transform)
        {
            yield break;
        }

        foreach (var macro in transform.ItemsOrSelf)
        {
            if (macro.Text is null && macro["Name"]?.Text is null && macro.Node is not IntrinsicNode)
            {
                yield return At(macro, $"Transform takes the names of macros, and not {NodeWords.Of(macro.Node)}.");
            }
            else if (macro.Text is { } name && Misspelt(name) is { } meant)
            {
                yield return At(macro, $"There is no macro '{name}'. Did you mean '{meant}'?");
            }
        }
    }

    // AWS may add macros and give them new dates, so that only a slip in the name itself is one; that of Serverless has had the same date for ever.
    private static string? Misspelt(string name)
    {
        const int Slips = 2;
        if (Macros.IsOfAws(name))
        {
            return null;
        }

        foreach (var known in Macros.OfAws)
        {
            var distance = NearestName.Distance(WithoutDate(name).ToLowerInvariant(), WithoutDate(known).ToLowerInvariant());
            if (known == Macros.Serverless ? distance <= Slips : distance is > 0 and <= Slips || (distance == 0 && WithoutDate(known) != WithoutDate(name)))
            {
                return known;
            }
        }

        return null;
    }

    private static string WithoutDate(string name) => name.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? name[..dash] : name;
}
