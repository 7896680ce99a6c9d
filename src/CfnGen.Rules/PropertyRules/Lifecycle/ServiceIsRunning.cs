using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lifecycle;

/// <summary>A resource is of a service that still runs.</summary>
internal sealed class ServiceIsRunning : Rule
{
    public override RuleInfo Info { get; } = new("CG3970", Severity.Error,
        "The type of a resource belongs to a service that AWS has not shut down.",
        "Nothing answers, and the stack fails.",
        "https://docs.aws.amazon.com/general/latest/gr/full_shutdown_services.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::QLDB::Ledger
                Properties: {PermissionsMode: STANDARD}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::SNS::Topic
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var resource in template.AllResources)
        {
            if (resource.Place["Type"] is { Text: { } type } place && EndedServices.EndOf(EndedServices.Gone, type) is { } end)
            {
                yield return At(place, $"Replace the resource: the service of {type} was shut down on {end}.");
            }
        }
    }
}
