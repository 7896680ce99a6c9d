using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>A service has only what its launch type knows.</summary>
internal sealed class LaunchTypeFitsSettings : Rule
{
    public override RuleInfo Info { get; } = new("CG3547", Severity.Error,
        "A service on Fargate has no PlacementStrategies, PlacementConstraints or Role; one on EC2 no PlatformVersion and no AssignPublicIp.",
        "ECS refuses the service.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html")
    {
        Wrong = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  LaunchType: FARGATE
                  PlacementStrategies: [{Type: spread, Field: host}]
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """,
        Right = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  LaunchType: FARGATE
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """,
    };

    private static readonly string[] OfInstances = ["PlacementStrategies", "PlacementConstraints", "Role"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf("AWS::ECS::Service"))
        {
            foreach (var launch in template.Texts(service, "LaunchType"))
            {
                var places = launch.Text switch
                {
                    "FARGATE" => SetOnFargate(template, service, launch),
                    "EC2" => SetOnInstances(template, service, launch),
                    _ => [],
                };
                foreach (var place in places)
                {
                    yield return AtKey(place, $"Remove '{place.Name}': a service with the LaunchType {launch.Text}{launch.Origin} cannot have it.");
                }
            }
        }
    }

    private static IEnumerable<Place> SetOnFargate(CheckedTemplate template, CheckedObject service, KnownText launch)
    {
        foreach (var property in OfInstances)
        {
            foreach (var value in template.Values(service, property))
            {
                // An empty list is none.
                if ((value.Place.Node is not SequenceNode || value.Place.Items.Length > 0) && template.CanMeet(launch.When, value.When))
                {
                    yield return service.Find(property)!;
                }
            }
        }
    }

    private static IEnumerable<Place> SetOnInstances(CheckedTemplate template, CheckedObject service, KnownText launch)
    {
        if (template.CanHave(service, "PlatformVersion", launch.When))
        {
            yield return service.Find("PlatformVersion")!;
        }

        foreach (var network in template.Inside(service, "AwsVpcConfiguration"))
        {
            foreach (var assign in template.Texts(network, "AssignPublicIp"))
            {
                if (assign.Text == "ENABLED" && template.CanMeet(launch.When, assign.When))
                {
                    yield return network.Find("AssignPublicIp")!;
                }
            }
        }
    }
}
