using CfnGen.Rules.Templates;

namespace CfnGen.Rules.NamingRules;

/// <summary>Names are written as AWS writes its own.</summary>
internal sealed class NameIsPascalCase : Rule
{
    public override RuleInfo Info { get; } = new("CG6001", Severity.Info,
        "The names of parameters, mappings, conditions, resources and outputs begin with a capital.",
        "AWS's own names do, in properties and attributes beside them.",
        Guide.Anatomy)
    {
        OnByDefault = false,
        Wrong = """
            Resources:
              alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var section in new[] { template.Parameters, template.Mappings, template.ConditionSection, template.Resources, template.Outputs })
        {
            foreach (var entry in section.Entries)
            {
                if (entry.Name is [var first, .. var rest] && char.IsAsciiLetterLower(first))
                {
                    yield return AtKey(entry, $"Write '{char.ToUpperInvariant(first)}{rest}' instead of '{entry.Name}'; a resource that gets another name is replaced.");
                }
            }
        }
    }
}
