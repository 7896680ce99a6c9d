using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>A container reserves no more memory than it may have.</summary>
internal sealed class ReservationIsBelowMemory : Rule
{
    public override RuleInfo Info { get; } = new("CG3513", Severity.Error,
        "The MemoryReservation of a container is at most its Memory.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, MemoryReservation: 1024}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 1024, MemoryReservation: 512}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var container in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition", "ContainerDefinition"))
        {
            foreach (var reserved in template.Numbers(container, "MemoryReservation"))
            {
                foreach (var limit in template.Numbers(container, "Memory"))
                {
                    if (reserved.Number > limit.Number && template.CanMeet(reserved.When, limit.When))
                    {
                        yield return At(reserved.Place, $"Lower MemoryReservation, {reserved.Text}{reserved.Origin}, below Memory, {limit.Text}{limit.Origin}.");
                    }
                }
            }
        }
    }
}
