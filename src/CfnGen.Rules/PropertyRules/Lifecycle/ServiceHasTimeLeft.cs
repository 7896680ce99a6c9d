using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lifecycle;

/// <summary>A resource is of a service that goes on.</summary>
internal sealed class ServiceHasTimeLeft : Rule
{
    public override RuleInfo Info { get; } = new("CG3971", Severity.Warning,
        "The type of a resource belongs to a service of which AWS has not announced the end.",
        "New accounts mostly cannot use it any more, and one day nothing answers.",
        "https://docs.aws.amazon.com/general/latest/gr/sunset_services.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::AppMesh::Mesh
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
            if (resource.Place["Type"] is { Text: { } type } place && EndedServices.EndOf(EndedServices.Ending, type) is { } end)
            {
                yield return At(place, end.Length == 0
                    ? $"Plan for another service: AWS has announced the end of that of {type}."
                    : $"Plan for another service: AWS has announced the end of that of {type} for {end}.");
            }
        }
    }
}
