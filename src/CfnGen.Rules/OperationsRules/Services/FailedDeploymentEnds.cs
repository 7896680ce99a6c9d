using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>A deployment whose tasks do not start comes to an end.</summary>
internal sealed class FailedDeploymentEnds : Rule
{
    public override RuleInfo Info { get; } = new("CG5702", Severity.Info,
        "A service that ECS rolls has a deployment circuit breaker, or alarms that end a deployment.",
        "ECS starts failing tasks again and again, and CloudFormation waits for hours before it rolls back.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html")
    {
        Wrong = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 2
            """,
        Right = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 2
                  DeploymentConfiguration:
                    DeploymentCircuitBreaker: {Enable: true, Rollback: true}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf(ServiceParts.Service))
        {
            if (ServiceParts.IsRolledByECS(service, template) && !MayEnd(service, template))
            {
                yield return AtKey(service.Resource.Place, $"Give '{service.Resource.Name}' a DeploymentCircuitBreaker with Enable and Rollback: without one a deployment of failing tasks goes on for hours.");
            }
        }
    }

    private static bool MayEnd(CheckedObject service, CheckedTemplate template)
    {
        if (service.Find("DeploymentConfiguration") is not { } configuration)
        {
            return false;
        }

        foreach (var branch in Branches.Of(configuration, service.When, template.Conditions))
        {
            if (branch.Place.Node is not MappingNode || branch.Place["Alarms"] is not null
                || (branch.Place["DeploymentCircuitBreaker"] is { } breaker && !string.Equals(breaker["Enable"]?.Text, "false", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
