using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>A container that logs to CloudWatch says to which group and region.</summary>
internal sealed class LogDriverHasItsOptions : Rule
{
    public override RuleInfo Info { get; } = new("CG3508", Severity.Error,
        "A log configuration with awslogs has the options awslogs-group and awslogs-region, and none that ECS does not know.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: web}}}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: web, awslogs-region: eu-west-1}}}
            """,
    };

    private static readonly string[] Needed = ["awslogs-group", "awslogs-region"];

    // Those of ECS, and those of Docker that an agent may hand on.
    private static readonly string[] Known =
    [
        "awslogs-create-group", "awslogs-credentials-endpoint", "awslogs-datetime-format", "awslogs-endpoint", "awslogs-force-flush-interval-seconds",
        "awslogs-format", "awslogs-group", "awslogs-max-buffered-events", "awslogs-multiline-pattern", "awslogs-region", "awslogs-stream", "awslogs-stream-prefix",
        "max-buffer-size", "mode", "tag",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var logs in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition", "LogConfiguration"))
        {
            foreach (var driver in template.Texts(logs, "LogDriver"))
            {
                if (driver.Text != "awslogs")
                {
                    continue;
                }

                if (template.CanLack(logs, "Options", driver.When))
                {
                    yield return AtKey(logs.Place, "Add Options with awslogs-group and awslogs-region.");
                }

                foreach (var options in template.Values(logs, "Options"))
                {
                    foreach (var (place, message) in options.Place.Node is MappingNode && template.CanMeet(driver.When, options.When) ? Mistakes(options.Place) : [])
                    {
                        yield return AtKey(place, message);
                    }
                }
            }
        }
    }

    private static IEnumerable<(Place Place, string Message)> Mistakes(Place options)
    {
        var mayHaveMore = false;
        foreach (var option in options.Entries)
        {
            if (option.Name.StartsWith("Fn::", StringComparison.Ordinal))
            {
                mayHaveMore = true;
            }
            else if (option.Name == "awslogs-create-group" && string.Equals(option.Text, "false", StringComparison.OrdinalIgnoreCase))
            {
                yield return (option, "Remove 'awslogs-create-group': ECS takes true only, and none for false.");
            }
            else if (Array.IndexOf(Known, option.Name) < 0)
            {
                yield return (option, $"awslogs has no option '{option.Name}'.{NearestName.Question(option.Name, Known)}");
            }
        }

        foreach (var needed in Needed)
        {
            if (!mayHaveMore && options[needed] is null)
            {
                yield return (options, $"Add '{needed}': awslogs needs it.");
            }
        }
    }
}
