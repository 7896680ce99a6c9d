using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>A daemon runs once on each instance, however many there are.</summary>
internal sealed class DaemonHasNoCount : Rule
{
    public override RuleInfo Info { get; } = new("CG3550", Severity.Error,
        "A service with the SchedulingStrategy DAEMON has no DesiredCount and no PlacementStrategies.",
        "ECS refuses the service.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html")
    {
        Wrong = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: DAEMON
                  DesiredCount: 2
            """,
        Right = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: DAEMON
            """,
    };

    private static readonly string[] OfReplicas = ["DesiredCount", "PlacementStrategies"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf("AWS::ECS::Service"))
        {
            foreach (var strategy in template.Texts(service, "SchedulingStrategy"))
            {
                foreach (var property in strategy.Text == "DAEMON" ? OfReplicas : [])
                {
                    foreach (var value in template.Values(service, property))
                    {
                        // An empty list is none.
                        if ((value.Place.Node is not SequenceNode || value.Place.Items.Length > 0) && template.CanMeet(strategy.When, template.WhenDefault(value)))
                        {
                            yield return AtKey(service.Find(property)!, $"Remove '{property}': a daemon runs once on each instance.");
                            break;
                        }
                    }
                }
            }
        }
    }
}
