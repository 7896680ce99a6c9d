using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>The times of a health check are within the limits of ECS.</summary>
internal sealed class HealthCheckTimesFit : Rule
{
    public override RuleInfo Info { get; } = new("CG3519", Severity.Error,
        "The Interval of a health check is 5 to 300 seconds, its Timeout 2 to 60, its StartPeriod up to 300, and it has 1 to 10 Retries.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, HealthCheck: {Command: [CMD, /alive], Interval: 1}}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, HealthCheck: {Command: [CMD, /alive], Interval: 5}}
            """,
    };

    private static readonly string[] Times = ["Interval", "Timeout", "StartPeriod", "Retries"];

    // The least and the most of each.
    private static readonly int[][] Limits = [[5, 300], [2, 60], [0, 300], [1, 10]];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var check in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition", "HealthCheck"))
        {
            for (var index = 0; index < Times.Length; index++)
            {
                foreach (var time in template.Numbers(check, Times[index]))
                {
                    if (time.Number < Limits[index][0] || time.Number > Limits[index][1])
                    {
                        yield return At(time.Place, $"{Times[index]} is {Digits.Of(Limits[index][0])} to {Digits.Of(Limits[index][1])}, and not {time.Text}{time.Origin}.");
                    }
                }
            }
        }
    }
}
