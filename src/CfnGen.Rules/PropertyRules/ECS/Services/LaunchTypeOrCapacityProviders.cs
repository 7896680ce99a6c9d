using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>A service says in one way where its tasks run.</summary>
internal sealed class LaunchTypeOrCapacityProviders : Rule
{
    public override RuleInfo Info { get; } = new("CG3546", Severity.Error,
        "A service has LaunchType or CapacityProviderStrategy, and not both.",
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
                  CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT}]
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """,
        Right = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT}]
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf("AWS::ECS::Service"))
        {
            foreach (var launch in template.WhenSet(service, "LaunchType"))
            {
                foreach (var strategy in template.Values(service, "CapacityProviderStrategy"))
                {
                    if (strategy.Place.Items.Length > 0 && template.CanMeet(launch, strategy.When))
                    {
                        yield return AtKey(service.Find("LaunchType")!, "Remove LaunchType: the CapacityProviderStrategy says where tasks run.");
                    }
                }
            }
        }
    }
}
