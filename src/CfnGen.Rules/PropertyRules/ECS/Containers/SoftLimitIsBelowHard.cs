using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>The soft limit of a container is at most its hard one.</summary>
internal sealed class SoftLimitIsBelowHard : Rule
{
    public override RuleInfo Info { get; } = new("CG3522", Severity.Warning,
        "The SoftLimit of a ulimit is at most its HardLimit.",
        "Docker refuses to start the container, and the task never runs.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Ulimits: [{Name: nofile, SoftLimit: 65536, HardLimit: 4096}]}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Ulimits: [{Name: nofile, SoftLimit: 4096, HardLimit: 65536}]}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var limits in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition", "Ulimit"))
        {
            foreach (var soft in template.Numbers(limits, "SoftLimit"))
            {
                foreach (var hard in template.Numbers(limits, "HardLimit"))
                {
                    // Minus one stands for no limit.
                    if (hard.Number >= 0 && soft.Number > hard.Number && template.CanMeet(soft.When, hard.When))
                    {
                        yield return At(soft.Place, $"Lower SoftLimit, {soft.Text}{soft.Origin}, to HardLimit, {hard.Text}{hard.Origin}, or below.");
                    }
                }
            }
        }
    }
}
