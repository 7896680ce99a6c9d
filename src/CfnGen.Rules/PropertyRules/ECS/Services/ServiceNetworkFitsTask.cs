using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>A service says in which network its tasks get their interfaces, if they get any.</summary>
internal sealed class ServiceNetworkFitsTask : Rule
{
    public override RuleInfo Info { get; } = new("CG3543", Severity.Error,
        "A service has NetworkConfiguration if the NetworkMode of its task definition is awsvpc or its LaunchType FARGATE, and none if the mode is another.",
        "ECS refuses the service.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html")
    {
        Wrong = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """,
        Right = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """,
    };

    private const string Network = "NetworkConfiguration";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf("AWS::ECS::Service"))
        {
            if (HasOtherController(service))
            {
                continue;
            }

            if (NeedsNetwork(template, service) is { } reason)
            {
                yield return AtKey(service.Place, $"Add NetworkConfiguration with the subnets: {reason}.");
            }

            foreach (var mode in OtherModes(template, service))
            {
                yield return AtKey(service.Find(Network)!, $"Remove NetworkConfiguration, or use awsvpc: with the NetworkMode {mode} tasks have no interface of their own.");
            }
        }
    }

    // Another controller takes the network from task sets or deployments.
    private static bool HasOtherController(CheckedObject service) => service.Find("DeploymentController")?["Type"] is { Text: not "ECS" };

    private static string? NeedsNetwork(CheckedTemplate template, CheckedObject service)
    {
        foreach (var launch in template.Texts(service, "LaunchType"))
        {
            if (launch.Text == "FARGATE" && template.CanLack(service, Network, launch.When))
            {
                return "tasks on Fargate have an interface of their own";
            }
        }

        foreach (var (task, when) in ServiceTask.Of(template, service))
        {
            foreach (var mode in template.Texts(task, "NetworkMode"))
            {
                if (mode.Text == "awsvpc" && template.CanLack(service, Network, mode.When.And(when)))
                {
                    return $"the NetworkMode of '{task.Resource.Name}' is awsvpc";
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> OtherModes(CheckedTemplate template, CheckedObject service)
    {
        foreach (var set in template.WhenSet(service, Network))
        {
            foreach (var (task, when) in ServiceTask.Of(template, service))
            {
                foreach (var mode in template.Texts(task, "NetworkMode"))
                {
                    if (mode.Text is "bridge" or "host" or "none" && template.CanMeet(mode.When.And(when), set))
                    {
                        yield return $"'{mode.Text}'{mode.Origin}";
                    }
                }
            }
        }
    }
}
