using CfnGen.Rules.Templates;

namespace CfnGen.Rules.NamingRules;

/// <summary>A name does not say what its place says already.</summary>
internal sealed class NameLeavesOutItsSection : Rule
{
    public override RuleInfo Info { get; } = new("CG6002", Severity.Info,
        "A name does not end with the name of its section: no KeyParameter, no WebResource, no UrlOutput.",
        "The section says it already, and the word makes every reference longer.",
        Guide.Anatomy)
    {
        OnByDefault = false,
        Wrong = """
            Parameters:
              EmailParameter: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties: {DisplayName: !Ref EmailParameter}
            """,
        Right = """
            Parameters:
              Email: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties: {DisplayName: !Ref Email}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var section in new[] { template.Parameters, template.Mappings, template.ConditionSection, template.Resources, template.Outputs })
        {
            var word = section.Name[..^1];
            foreach (var entry in section.Entries)
            {
                if (entry.Name.Length > word.Length && entry.Name.EndsWith(word, StringComparison.Ordinal))
                {
                    yield return AtKey(entry, $"Write '{entry.Name[..^word.Length]}' instead of '{entry.Name}'; a resource that gets another name is replaced.");
                }
            }
        }
    }
}
