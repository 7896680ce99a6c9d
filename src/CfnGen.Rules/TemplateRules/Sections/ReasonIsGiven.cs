using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>Who allows a finding says why.</summary>
internal sealed class ReasonIsGiven : Rule
{
    public const string Id = "CG1012";

    public override RuleInfo Info { get; } = new(Id, Severity.Warning,
        "Each rule that a resource ignores exists, and the reason is given.",
        "Without a reason the finding stays, because nobody could tell later whether it still holds.",
        Guide.Metadata)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Metadata:
                  cfngen:
                    ignore:
                      CG2207: ''
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Metadata:
                  cfngen:
                    ignore:
                      CG2207: The policy has to be there first.
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var resource in template.AllResources)
        {
            foreach (var excuse in resource.Place["Metadata"]?["cfngen"]?["ignore"]?.Entries ?? [])
            {
                if (RuleCatalogue.Find(excuse.Name) is null)
                {
                    yield return AtKey(excuse, RuleCatalogue.NearestId(excuse.Name) is { } nearest
                        ? $"There is no rule '{excuse.Name}'. Did you mean '{nearest}'?"
                        : $"There is no rule '{excuse.Name}': 'cfngen rules' lists them.");
                }
                else if (string.IsNullOrWhiteSpace(excuse.Text))
                {
                    yield return At(excuse, $"Say why {excuse.Name} may be broken here: without a reason the finding stays.");
                }
            }
        }
    }
}
